/** What is looked at in a signed paper, in the order in which a person is told. */
export const checkIds = [
  'readable',
  'ours',
  'untouched',
  'whole',
  'signature',
  'strength',
  'trusted',
  'dates',
  'revocation',
  'usage',
  'person',
] as const
export type CheckId = (typeof checkIds)[number]

/** `unjudged`: an earlier check left nothing to look at. Only a paper whose every check is `ok` is accepted. */
export type CheckState = 'ok' | 'failed' | 'unjudged'
