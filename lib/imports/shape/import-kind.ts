import type { RefusalRule } from './refusals'

export type CellRead = { value: RecordValue } | { rule: RefusalRule }
/** Of a cell in which something stands, as it is seen. */
export type CellReader = (cell: string) => CellRead

export type ImportColumn = {
  /** As it stands above the column. */
  header: string
  /** What else it is called. */
  names?: readonly string[]
  read: CellReader
  isRequired?: true
}

/** What a cell says, ready to be kept: days as `2026-09-05`, amounts as `4321000.00`. */
type RecordValue = string | null | Record<string, unknown>
export type RecordRow = Record<string, RecordValue>

/** `records`: of people whom the register knows; `register`: those people; `catalogue`: a public list, in versions. */
type RecordHome = 'records' | 'register' | 'catalogue'

/** One kind of file. What is done with it is the same for all. */
export type ImportKind = {
  title: string
  /** What its rows are called in a sentence. */
  rows: string
  /** The Prisma model. */
  table: string
  home: RecordHome
  /** The first is the one the file is sorted by: whose row it is. */
  columns: Readonly<Record<string, ImportColumn>>
  /** What makes a row of one person the same row in the next file; empty where a person has one row only. */
  key: (row: RecordRow) => string
  /** What a row breaks that no cell alone does. */
  check?: (row: RecordRow) => { column: string; rule: RefusalRule }[]
  /** What is kept beside the columns, or in place of several. */
  shape?: (row: RecordRow) => RecordRow
}
