import 'server-only'
import type { OwnDeclaration } from '../repository'
import { readNow } from '../standing/repository'

/** More windows than a browser has press within milliseconds only if what is compared can never be equal: a fault of ours. */
const MOST_ROUNDS = 100

/**
 * Judging and writing are one, without a lock while catalogues are read: `press` writes by `writeOver` only, which answers null when another
 * press came between. Then it is judged anew by what that one has made. Each round lost was won by another press, so somebody always gets on.
 */
export async function onWhatStands<Own extends OwnDeclaration, Result>(
  own: Own,
  press: (now: Own) => Promise<Result | null>,
): Promise<Result> {
  let now = own
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = await press(now)
    if (result !== null) return result
    now = await readNow(now)
  }
  throw new Error('A press never found what it was judged by')
}
