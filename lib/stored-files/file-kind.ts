/** Both sides of the identity paper or of a child's birth certificate, the printed form as it was made, its copy that says it was approved, the form as its owner signed it digitally, and what proves a report. */
export type FileKind =
  | 'ID_FRONT'
  | 'ID_BACK'
  | 'BIRTH_FRONT'
  | 'BIRTH_BACK'
  | 'FORM'
  | 'APPROVED_FORM'
  | 'SIGNED_FORM'
  | 'EVIDENCE'
