/** A declaration as it goes on paper: every code already a name, every number grouped as it is read. */
export type PrintedDeclaration = {
  /** As kept, without its dash: the QR code carries exactly this, because a scanner at the counter types it in. */
  reference: string
  /** Commune of the contact address, as it stands before a date: «Đống Đa», but «Phường 12» (Nghị định 30/2020/NĐ-CP). */
  place: string
  /** ISO date */
  madeOn: string
  fullName: string
  bhxhCode: string
  idNumber: string
  address: string
  /** As on the papers from before 01/07/2025, when it differs. */
  oldAddress?: string
  contactPerson: string
  email?: string
  phone: string
  /** ISO date */
  startsOn: string
  transactionPlace: { kind: 'portal' } | { kind: 'ivan'; name: string }
  officeName: string
  submission: 'counter' | 'post'
  /** Only on the copy made when the case was approved. */
  approval?: { officeName: string; on: string }
}
