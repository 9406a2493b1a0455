/** Both sides of the identity paper, the printed form as it was made, and its copy that says it was approved. */
export type FileKind = 'ID_FRONT' | 'ID_BACK' | 'FORM' | 'APPROVED_FORM'
