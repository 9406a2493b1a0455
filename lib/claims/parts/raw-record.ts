import type { FileRefusal } from '../xml/file-refusals'
import type { ClaimTable } from '../tables/claim-tables'

/** One record of a table, its values by the place of their fields; undefined where the element is missing. */
export type RawRecord = {
  table: ClaimTable
  /** From 1, within its table and claim. */
  item: number
  values: (string | undefined)[]
  /** Where each value ends. */
  lines: number[]
  /** Where the record begins: in its part if it came as one, otherwise in the file. */
  line: number
  inPart: boolean
  /** Fields that stand there twice. */
  twice: string[]
  /** Whether a field stands there under the name it had before 3176. */
  former: boolean
  /** Names nobody knows. */
  unknown: string[]
}

/** A part that can't be read. */
export type PartFault = { table: string; refusal: FileRefusal; line: number; inPart: boolean }

/** One HOSO as it was written. */
export type RawClaim = {
  /** From 1, within the file. */
  number: number
  /** Where its HOSO begins in the file. */
  line: number
  records: RawRecord[]
  faults: PartFault[]
  /** Its parts so far, and their letters. */
  parts: number
  letters: number
  /** How many records of each table. */
  counts: Map<string, number>
}

const MOST_FAULTS = 100

/** Beyond so many, a claim is as bad as it can be. */
export function addFault({ faults }: RawClaim, fault: PartFault): void {
  if (faults.length < MOST_FAULTS) faults.push(fault)
}
