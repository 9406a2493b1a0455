import { readCsv, requireKnown, uniqueCodes } from './csv'
import { readSources } from './dated'
import { asRead, type Read } from './read'
import { readCurrentUnits, readOldUnits } from './units'

/** How surely a ward of 2020 leads to its code of June 2025, by the basis its line names. */
const statusOf: Record<string, string> = {
  'nso-conversion': 'ATTESTED',
  'same-name': 'BY_RULE',
  'published-merger': 'UNVERIFIED',
  resolution: 'ATTESTED',
  disputed: 'UNVERIFIED',
}

/**
 * From a ward of 2020 to the code it had in June 2025, and from there to today's communes.
 * A ward of which no more is known gets no row.
 */
export const successorRows = (directory: string): Read => asRead(successorsOf(directory))

export function successorsOf(directory: string) {
  const old = readOldUnits(directory)
  const { communeCodes } = readCurrentUnits(directory)
  const sources = readSources(directory)
  const recoded = readCsv(directory, 'recoded-by-june-2025.csv', ['old_code', 'new_code', 'basis'])
  const successors = readSuccessors(directory)
  requireKnown(recoded, 'old_code', uniqueCodes(old.wards))
  requireKnown(recoded, 'new_code', new Set(successors.map((row) => row.old_code)))
  requireKnown(
    recoded,
    'basis',
    new Set(['same_name', 'published_merger', 'resolution', 'disputed']),
  )
  requireKnown(successors, 'new_code', communeCodes)
  requireKnown(old.islands, 'new_code', communeCodes)

  const bridgesOf = grouped(recoded)
  const communesOf = grouped(successors)
  const row = (
    oldCode: string,
    to: { newCode: string; hasPeople: boolean },
    basis: string,
    at: string,
  ) => ({
    oldCode,
    ...to,
    source: sources.get(basis),
    status: statusOf[basis],
    validFrom: '2025-07-01',
    validTo: null,
    at,
  })
  const ofWards = old.wards.flatMap(({ code, at }) => {
    // A ward that was divided before June 2025 had several codes by then.
    const bridges = bridgesOf.get(code) ?? [{ new_code: code, basis: 'nso-conversion', at }]
    const rows = bridges.flatMap((bridge) =>
      (communesOf.get(bridge.new_code) ?? []).map(({ new_code, people }) =>
        row(
          code,
          { newCode: new_code, hasPeople: people === 'yes' },
          bridge.basis.replace('_', '-'),
          bridge.at,
        ),
      ),
    )
    return withoutRepeats(rows)
  })
  const ofIslands = old.islands.map(({ code, new_code, at }) =>
    row(code, { newCode: new_code, hasPeople: true }, 'nso-conversion', at),
  )
  return [...ofWards, ...ofIslands]
}

/** A ward of June 2025 → the communes of today; `people` is no where only land of it went there. */
function readSuccessors(directory: string) {
  const rows = readCsv(directory, 'successors.csv', ['old_code', 'new_code', 'people'])
  requireKnown(rows, 'people', new Set(['yes', 'no']))
  return rows
}

function grouped<Line extends { old_code: string }>(lines: Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(line.old_code, [...(groups.get(line.old_code) ?? []), line])
  return groups
}

/** Two parts of a divided ward may be one commune today: there are people if there are any in one of them. */
function withoutRepeats<Row extends { newCode: string; hasPeople: boolean }>(rows: Row[]): Row[] {
  const first = new Map<string, Row>()
  for (const row of rows) {
    const known = first.get(row.newCode)
    first.set(row.newCode, known ? { ...known, hasPeople: known.hasPeople || row.hasPeople } : row)
  }
  return [...first.values()]
}
