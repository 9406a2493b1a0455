/** A record as it is meant: values by the names of 3176, times as `2026-10-12T08:00`, numbers without zeros that say nothing. */
export type WrittenRow = Record<string, string>
export type WrittenVersion = '130' | '4750' | '3176'

/** One visit as it is meant; nobody in it exists. */
export type WrittenVisit = {
  version: WrittenVersion
  facility: string
  linkId: string
  tables: Record<string, WrittenRow[]>
}
