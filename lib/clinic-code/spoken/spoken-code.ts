/** Nine digits: as many as nobody's mã số BHXH, identity card or telephone has. */
export const SPOKEN_DIGITS = 9
/** A code that is read aloud ends by itself. */
export const SPOKEN_MINUTES = 10

/** `123 456 789`, as it is read aloud. */
export const shownSpoken = (code: string): string => code.replace(/\d{3}(?=\d)/g, '$&\u00a0')

/** What was typed, without what stands between the digits; null where it is no such code. */
export function readSpoken(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.-]/g, '')
  return new RegExp(`^\\d{${SPOKEN_DIGITS}}$`).test(digits) ? digits : null
}
