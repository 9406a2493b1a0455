import type { RowStatus } from '@/lib/catalogues/rows/row-status'

export const PAGE_SIZE = 20
/** Nobody reads further: beyond it the screen says «hơn 1.000». */
export const COUNT_LIMIT = 1000

export type Found<Row> = {
  rows: Row[]
  total: number
  /** False when there may be more than `total`: the count stops at `COUNT_LIMIT`. */
  isCounted: boolean
  page: number
  /** What the person may have meant («Có phải bạn muốn tìm …»): a text of its own, never put in place of theirs. */
  suggestion: string | null
  /** Nothing was exactly as asked: these are only near to it. */
  isGuess: boolean
  /** The name the catalogue has for what was typed, where it was searched by that: «Đắc Lắc» → «Đắk Lắk». */
  readAs: string | null
}

type Listed = {
  code: string
  name: string
  /** The name it was found by, when that is no longer its name. */
  formerName: string | null
  address: string | null
  source: string
  status: RowStatus
  /** `2025-07-01` */
  validFrom: string
}

type Placed = {
  provinceName: string | null
  districtName: string | null
  communeName: string | null
}

export type FacilityRow = Listed &
  Placed & { kind: string; level: string | null; issuesSickLeave: boolean }

export type EmployerRow = Listed & {
  taxCode: string | null
  provinceName: string | null
  officeCode: string
  officeName: string | null
  /** `active`, `paused`, `dissolved` */
  state: string
}

export type CollectionPointRow = Listed & Placed & { agent: string; phone: string | null }

export type OfficeRow = Listed & {
  phone: string | null
  /** `2020`: takes declarations; `2025`: of after the reorganisation, known by name only. */
  structure: '2020' | '2025'
  /** Its last day, where it was asked for by name after it had ended, and who serves its people now. */
  validTo: string | null
  successorName: string | null
  /** What stood there before the reorganisation. */
  nameBefore: string | null
  /** Asked for by the name of a place it serves, which its own name does not say. */
  isServing?: boolean
  /** Only an attested code may be shown. */
  attested: boolean
  parentCode: string | null
  parentName: string | null
  provinceName: string | null
}
