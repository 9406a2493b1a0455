/** An account of which a guardian's hand is taken off: by the eighteenth birthday, or at the counter. */
export type LetGo = {
  childId: string
  phone: string | null
  email: string | null
  language: string
  /** The phone is a guardian's: of an account of theirs, or the one that was confirmed for the child's declaration. */
  isGuardiansPhone: boolean
  isGuardiansEmail: boolean
}
