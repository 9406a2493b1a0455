/** `replace`: one comes in the place of one who leaves. */
export const guardianActs = ['add', 'replace', 'end'] as const
export type GuardianAct = (typeof guardianActs)[number]

export function guardianActOf({ comes, leaves }: { comes: unknown; leaves: unknown }): GuardianAct {
  if (!leaves) return 'add'
  return comes ? 'replace' : 'end'
}
