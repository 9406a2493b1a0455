/** An account of somebody under eighteen, as its guardian sees it. */
export type Ward = {
  id: string
  login: string
  fullName: string
  kinship: string
  endsOn: Date
  /** Its password was set. */
  isOpened: boolean
  /** It was not stopped. */
  isInUse: boolean
  /** What the others who look after it are to the child; never who they are. */
  others: string[]
  /** The declaration by which this guardian came to look after it: theirs, with their own numbers. None from the counter. */
  declarationId: string | null
}

/** Who looks after an account now. `id`: of the guardianship. */
export type Guardian = { id: string; guardianCode: string; kinship: string; endsOn: Date }
