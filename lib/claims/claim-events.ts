import type { ClaimFinding } from './checks/claim-finding'
import type { HospitalClaim } from './claim/hospital-claim'
import type { FileRefusal } from './xml/file-refusals'

/** A claim that may be kept, with what is remarked on. */
export type GoodClaim = {
  kind: 'claim'
  number: number
  line: number
  claim: HospitalClaim
  digest: string
  /** NGAYLAP of the file, as a day; empty where none can be read before the claim. */
  madeOn: string
  warnings: ClaimFinding[]
  /** Findings beyond those listed. */
  untold: number
}

/** A claim that breaks a rule; the others of its file are read. */
export type BadClaim = {
  kind: 'bad-claim'
  number: number
  line: number
  linkId: string
  findings: ClaimFinding[]
  untold: number
}

/** The file can't be read from here on; what came before stands. */
export type RefusedFile = {
  kind: 'refused-file'
  refusal: FileRefusal
  sentence: string
  line: number
}

/** What is remarked on about the whole file. */
export type FileRemark = { rule: 'other-count' | 'no-date'; sentence: string }

/** The end of a file that was read wholly. */
export type EndOfFile = {
  kind: 'end'
  facility: string
  madeOn: string
  good: number
  bad: number
  remarks: FileRemark[]
  /** What the file holds and nobody reads, with how often. */
  unknown: ReadonlyMap<string, number>
}

export type ClaimEvent = GoodClaim | BadClaim | RefusedFile | EndOfFile
