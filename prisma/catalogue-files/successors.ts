import { readCsv, requireKnown, uniqueCodes } from './csv'
import type { CurrentUnits, OldUnits } from './units'

/**
 * From a ward of 2020 to the code it had in June 2025, and from there to today's communes.
 * A ward of which no more is known gets no row.
 */
export function successorRows(directory: string, old: OldUnits, current: CurrentUnits) {
  const recoded = readCsv(directory, 'recoded-by-june-2025.csv', ['old_code', 'new_code', 'basis'])
  const successors = readCsv(directory, 'successors.csv', ['old_code', 'new_code'])
  const { communeCodes } = current
  requireKnown(recoded, 'old_code', uniqueCodes(old.wards))
  requireKnown(recoded, 'new_code', new Set(successors.map((row) => row.old_code)))
  requireKnown(successors, 'new_code', communeCodes)
  requireKnown(old.islands, 'new_code', communeCodes)

  const codeInJune = new Map(recoded.map((row) => [row.old_code, row.new_code]))
  const communesOf = new Map<string, string[]>()
  for (const { old_code, new_code } of successors) {
    communesOf.set(old_code, [...(communesOf.get(old_code) ?? []), new_code])
  }
  const ofWards = old.wards.flatMap(({ code: oldCode }) => {
    const communes = communesOf.get(codeInJune.get(oldCode) ?? oldCode) ?? []
    return communes.map((newCode) => ({ oldCode, newCode }))
  })
  const ofIslands = old.islands.map(({ code, new_code }) => ({ oldCode: code, newCode: new_code }))
  return [...ofWards, ...ofIslands]
}
