/** Both sides of the identity paper, the printed form as it was made, and its copy that says it was approved. */
export type PaperKind = 'ID_FRONT' | 'ID_BACK' | 'FORM' | 'APPROVED_FORM'

export const paperLabel: Record<PaperKind, string> = {
  ID_FRONT: 'Ảnh mặt trước giấy tờ',
  ID_BACK: 'Ảnh mặt sau giấy tờ',
  FORM: 'Mẫu 01 đã in',
  APPROVED_FORM: 'Mẫu 01 đã duyệt',
}
