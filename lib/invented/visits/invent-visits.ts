import type { InventedCard } from '../cards/invent-cards'
import type { WrittenVisit } from '../claim-files/written-visit'
import type { Illness } from '../illnesses/illness'
import type { Life } from '../life/life'
import { diceFor } from '../world/world'
import { drugRows, serviceRows } from './cost-rows'
import { headRow } from './head-row'
import { paperTables } from './paper-rows'
import { visitingFor } from './visiting'

/** What hospitals claim for somebody, the first visit first. */
export function inventVisits(
  life: Life,
  illnesses: readonly Illness[],
  cards: readonly InventedCard[],
): WrittenVisit[] {
  const throws = diceFor(life.world, life.person.bhxhCode, 'visits')
  return illnesses.flatMap((illness) => {
    const visiting = visitingFor(life, illness, { cards, throws })
    if (!visiting) return []
    const costs = { XML2: drugRows(visiting), XML3: serviceRows(visiting) }
    const head = headRow(visiting, costs)
    const tables = { XML1: [head], ...costs, ...paperTables(visiting, head) }
    const { version, facility, linkId } = visiting
    const told = Object.entries(tables).filter(([, rows]) => rows.length > 0)
    return [{ version, facility, linkId, tables: Object.fromEntries(told) }]
  })
}
