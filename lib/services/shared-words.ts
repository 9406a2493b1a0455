import { msg } from '@/lib/words/t'

export const identityPaper = msg('Thẻ căn cước (CCCD) hoặc hộ chiếu, bản gốc còn hạn')
export const bhxhNumber = msg('Mã số BHXH (10 chữ số)')
/** Mẫu 01 keeps the words of the decree before it: its new form was not found. */
export const byLaw = msg(
  'Nghị định 164/2025/NĐ-CP. Tờ khai theo mẫu 01 của Nghị định 166/2016/NĐ-CP.',
)
export const free = msg('Không thu phí')
export const atCounter = msg('Làm tại quầy, trong giờ làm việc của cơ quan BHXH')
