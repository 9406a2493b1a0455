import { readCsv, requireKnown, uniqueCodes } from './csv'
import { readSources } from './dated'
import { asRead, type Read } from './read'
import { readCurrentUnits, readOldUnits } from './units'

/** How surely a ward of 2020 leads to its code of June 2025, by the basis its line names. */
const statusOf: Record<string, string> = {
  'nso-conversion': 'ATTESTED',
  'same-name': 'BY_RULE',
  'published-merger': 'UNVERIFIED',
  disputed: 'UNVERIFIED',
}

/**
 * From a ward of 2020 to the code it had in June 2025, and from there to today's communes.
 * A ward of which no more is known gets no row.
 */
export function successorRows(directory: string): Read {
  const old = readOldUnits(directory)
  const { communeCodes } = readCurrentUnits(directory)
  const sources = readSources(directory)
  const recoded = readCsv(directory, 'recoded-by-june-2025.csv', ['old_code', 'new_code', 'basis'])
  const successors = readCsv(directory, 'successors.csv', ['old_code', 'new_code'])
  requireKnown(recoded, 'old_code', uniqueCodes(old.wards))
  requireKnown(recoded, 'new_code', new Set(successors.map((row) => row.old_code)))
  requireKnown(recoded, 'basis', new Set(['same_name', 'published_merger', 'disputed']))
  requireKnown(successors, 'new_code', communeCodes)
  requireKnown(old.islands, 'new_code', communeCodes)

  const bridges = new Map(recoded.map((row) => [row.old_code, row]))
  const communesOf = new Map<string, string[]>()
  for (const { old_code, new_code } of successors) {
    communesOf.set(old_code, [...(communesOf.get(old_code) ?? []), new_code])
  }
  const row = (oldCode: string, newCode: string, basis: string, at: string) => ({
    oldCode,
    newCode,
    source: sources.get(basis),
    status: statusOf[basis],
    validFrom: '2025-07-01',
    validTo: null,
    at,
  })
  const ofWards = old.wards.flatMap(({ code, at }) => {
    const bridge = bridges.get(code)
    const basis = bridge?.basis.replace('_', '-') ?? 'nso-conversion'
    const communes = communesOf.get(bridge?.new_code ?? code) ?? []
    return communes.map((newCode) => row(code, newCode, basis, bridge?.at ?? at))
  })
  const ofIslands = old.islands.map(({ code, new_code, at }) =>
    row(code, new_code, 'nso-conversion', at),
  )
  return asRead([...ofWards, ...ofIslands])
}
