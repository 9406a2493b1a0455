import { msg } from '@/lib/words/t'

export const identityPaper = msg('Thẻ căn cước (CCCD) hoặc hộ chiếu, bản gốc còn hạn')
export const bhxhNumber = msg('Mã số BHXH (10 chữ số)')
export const free = msg('Không thu phí')
export const atCounter = msg('Làm tại quầy, trong giờ làm việc của cơ quan BHXH')
