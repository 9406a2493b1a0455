import { UnreadablePdf } from './value'

/** How many objects and tables in words an update has by its own structure. */
export type Told = { objects: number; tables: number }

/** In the white space of PDF. */
const OBJECT = /\d[\0\s]+\d+[\0\s]+obj/g

/**
 * A reader that can't follow the tables searches the bytes for the words of the structure. It must find just those that the structure has:
 * else another paper could lie in a stream, a string or a name, for that reader alone.
 */
export function checkWords(appended: Buffer, updates: Told[]): void {
  const sum = (of: keyof Told) => updates.reduce((all, update) => all + update[of], 0)
  const expected: [string, number][] = [
    ['endobj', sum('objects')],
    ['trailer', sum('tables')],
    ['startxref', updates.length],
    ['%%EOF', updates.length],
    ['%PDF-', 0],
  ]
  for (const [word, times] of expected)
    if (countOf(appended, word, times) !== times) throw new UnreadablePdf(`Another «${word}»`)
  const objects = appended.toString('latin1').match(OBJECT)?.length ?? 0
  if (objects !== sum('objects')) throw new UnreadablePdf('Another object')
}

/** One more than expected is as good as many. */
function countOf(bytes: Buffer, word: string, expected: number): number {
  let times = 0
  for (let at = bytes.indexOf(word); at >= 0 && times <= expected; times++)
    at = bytes.indexOf(word, at + word.length)
  return times
}
