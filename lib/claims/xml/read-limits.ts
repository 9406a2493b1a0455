/** How much of a claim file is read before it is refused. Nothing real comes near; what is beyond is an attack or a mistake. */
export type ReadLimits = {
  /** Of one file; more is given as a folder of files. */
  fileBytes: number
  /** Visits of one file. */
  claims: number
  /** Of one part (NOIDUNGFILE) as it is written: base64 of 12 MB, some 7,000 lines of costs. */
  partLetters: number
  /** Of all parts of one visit together. */
  claimLetters: number
  /** Of one value, one tag with its attributes, one comment. */
  fieldLetters: number
  /** Elements within elements; a signature is the deepest. */
  depth: number
  /** Attributes of one element. */
  attributes: number
  /** Parts (FILEHOSO) of one visit. */
  parts: number
  /** Records of one visit in all its tables. */
  records: number
  /** Findings told of one visit; the others are counted. */
  findings: number
}

export const readLimits: ReadLimits = {
  fileBytes: 1024 ** 3,
  claims: 100_000,
  partLetters: 16 * 1024 ** 2,
  claimLetters: 48 * 1024 ** 2,
  fieldLetters: 100_000,
  depth: 32,
  attributes: 32,
  parts: 200,
  records: 20_000,
  findings: 100,
}
