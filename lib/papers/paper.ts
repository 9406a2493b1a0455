/** Both sides of the identity paper, and the printed form as it was made. */
export type PaperKind = 'ID_FRONT' | 'ID_BACK' | 'FORM'

export const paperLabel: Record<PaperKind, string> = {
  ID_FRONT: 'Ảnh mặt trước giấy tờ',
  ID_BACK: 'Ảnh mặt sau giấy tờ',
  FORM: 'Mẫu 01 đã in',
}
