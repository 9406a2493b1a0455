/** A part of a text that stays on one line. Between two of its pieces the next line may begin. */
export type Whole = string[]

/** As many signs fit a line of a telephone with letters twice as big. */
const LONGEST = 11

/** An address of mail or of a page, and what slashes, dots or dashes join: dates, codes, numbers of laws, «CMND/CCCD/Hộ chiếu». */
const JOINED =
  /[“(]?(?:https?:\/\/\S+|[\w.%+-]*@[\p{L}\p{N}.-]+(?::\p{N}+)?|(?:[\p{L}\p{N}.-]+:(?=\p{N}+\/))?[\p{L}\p{N}]+(?:[/.-][\p{L}\p{N}]+|,\p{N}+)+)[”).,:;]*/gu

const AFTER_JOINT = /(?<=[@.:])(?=[\p{L}\p{N}])|(?<=[/])(?=[^/])/u

/** Numbers and dates, which no browser breaks: cut off from their words they would be read aloud as a text of their own. */
const NUMBER = /^[“(]?\p{N}+(?:[/.,]\p{N}+)+[”).,:;]*$/u

/** Words as they are, and in between what must not be broken anywhere: codes whole, longer ones after their joints. */
export function wholeParts(text: string): (string | Whole)[] {
  const parts: (string | Whole)[] = []
  let end = 0
  for (const { 0: joined, index } of text.matchAll(JOINED)) {
    if (NUMBER.test(joined)) continue
    parts.push(text.slice(end, index))
    parts.push(isWhole(joined) ? [joined] : joined.split(AFTER_JOINT).flatMap(shortened))
    end = index + joined.length
  }
  return [...parts, text.slice(end)].filter((part) => part !== '')
}

/** No line has room for a longer piece: it goes on after a dash, as the name of a file does. */
const shortened = (piece: string): string[] =>
  piece.length <= LONGEST + 1 ? [piece] : piece.split(/(?<=-)(?=.)/u)

/** One letter alone before a dash, as in «e-transaction», is no part of its own. «Cơ quan/Tổ chức» are words that may part. */
const isWhole = (joined: string): boolean =>
  /^\p{L}-\p{L}+$/u.test(joined) ||
  (joined.length <= LONGEST + 1 && (/\p{N}/u.test(joined) || !joined.includes('/')))

/** Whether a browser would go to the next line within it: after a dash, some after a slash before a letter. */
export const breaksByItself = (piece: string): boolean => /-.|\/\p{L}/u.test(piece)

/** So short that a line has room for it. */
export const fitsALine = (text: string): boolean => text.length <= LONGEST
