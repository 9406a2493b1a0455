/** Whom a case is about, as far as its declaration says: all that is known when two cases are asked whether they are of one person. */
export type Whose = {
  fullName: string
  bhxhCode: string
  /** As it was typed or as the register has it: `1987`, `5/9/1987`, `1987-09-05`. */
  birthDate?: string
  idNumber?: string
}
