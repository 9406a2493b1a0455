/** An account of somebody under eighteen, as its guardian sees it. */
export type Ward = {
  id: string
  login: string
  fullName: string
  kinship: string
  endsOn: Date
  /** Its password was set. */
  isOpened: boolean
}

/** Who looks after an account now. `id`: of the guardianship. */
export type Guardian = { id: string; guardianCode: string; kinship: string; endsOn: Date }
