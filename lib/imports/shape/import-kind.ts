import type { CodeLists, ListName } from './code-lists'
import type { FoundRule, RefusalRule } from './refusals'

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
  /** Of days and months: so many months after the day of the import they may lie at the most. */
  monthsAhead?: number
  /** What is kept where the end is open, as core systems write it: `12/9999`, `31/12/2099`, «nay». */
  openEnd?: 'none' | 'this-month'
  /** In which lists its code stands, the coarser first; the first that does not have it speaks. */
  listedIn?: readonly ListedIn[]
}

/** `letters`: so many of the code, from its beginning, are looked up. */
type ListedIn = { list: ListName; letters?: number; rule: FoundRule }

/** What an import is held against that no file says. */
export type ImportWorld = { today: string; lists: CodeLists }

export type RowFinding = { column: string; rule: FoundRule }
/** What several cells say together; asked where all of them could be read, whatever is wrong beside them. */
export type RowCheck = {
  of: readonly string[]
  find: (row: RecordRow, world: ImportWorld) => RowFinding[]
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
  checks?: readonly RowCheck[]
  /** What is kept beside the columns, or in place of several. */
  shape?: (row: RecordRow) => RecordRow
}
