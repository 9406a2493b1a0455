/** Somebody whose eighteenth birthday has ended every guardian's access. */
export type CameOfAge = {
  childId: string
  phone: string | null
  email: string | null
  language: string
  /** The phone is a guardian's: of an account of theirs, or the one that was confirmed for the child's declaration. */
  isGuardiansPhone: boolean
}
