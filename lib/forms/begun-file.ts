/** The cookie that an answer which is a file brings along: no page opens, so that nothing else says to a script that it has come. */
export const BEGUN_FILE = 'tep-da-den'

/** When the last file came, of `document.cookie`; null where none has. Of no file it says which, and of nobody whose. */
export const lastBegun = (cookies: string): string | null =>
  new RegExp(`(?:^|; )(?:__Host-)?${BEGUN_FILE}=(\\d+)`).exec(cookies)?.[1] ?? null
