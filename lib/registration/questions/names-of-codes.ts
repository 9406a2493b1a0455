/** What the codes of a declaration's answers are called, in the names of one day; an unknown office has none. */
export type NamesOfCodes = {
  /** Commune of the contact address, as it stands before a date: «Đống Đa», but «Phường 12» (Nghị định 30/2020/NĐ-CP). */
  place: string
  address: string
  /** As on the papers from before 01/07/2025, when it differs. */
  oldAddress?: string
  transactionPlace: { kind: 'portal' } | { kind: 'ivan'; name: string }
  officeName: string
}
