import { setImmediate as nextTurn } from 'node:timers/promises'

let last: Promise<unknown> = Promise.resolve()

/**
 * Drawing takes the whole processor for a moment. Fifty papers asked for at once are drawn one after another, and between two of them
 * everybody who waits for a page is served.
 */
export function oneAtATime<Result>(draw: () => Promise<Result>): Promise<Result> {
  const mine = last.then(() => nextTurn()).then(draw)
  last = mine.catch(() => undefined)
  return mine
}
