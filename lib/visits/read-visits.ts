import 'server-only'
import type { CostLine } from '@/lib/claims/claim/cost-line'
import type { JournaledLook } from '@/lib/records/open-records'
import { listLinesOf, listVisitsOf } from './repository'
import type { KeptVisit } from './visit'

type VisitWithLines = { visit: KeptVisit; lines: readonly CostLine[] }

/** Of so many visits the lines are asked for at once: a stay has hundreds. */
const AT_ONCE = 25

/** All visits of a person with their lines, the newest first, a part at a time: never all lines are held. `without`: those whose lines are not wanted. */
export async function* readVisitsInParts(
  look: JournaledLook,
  without: (visit: KeptVisit) => boolean,
): AsyncGenerator<VisitWithLines[]> {
  const visits = await listVisitsOf(look)
  for (let at = 0; at < visits.length; at += AT_ONCE) {
    const some = visits.slice(at, at + AT_ONCE)
    const wanted = some.filter((visit) => !without(visit)).map(({ key }) => key)
    const linesOfKey = await listLinesOf(look, wanted)
    yield some.map((visit) => ({ visit, lines: linesOfKey.get(visit.key) ?? [] }))
  }
}
