import { msg, t } from '@/lib/words/t'

/** Why a step's page has come again, by the word in its address. */
const news = {
  'vua-doi': {
    title: msg('Phần này vừa đổi ở cửa sổ hoặc máy khác.'),
    text: msg('Điều đang được lưu hiện ở dưới đây. Xem lại, rồi nhấn “Tiếp”.'),
  },
  'cua-co-quan': {
    title: msg('Chọn cơ quan của bạn làm cơ quan tiếp nhận.'),
    text: msg('Tờ khai nhập tại quầy được ký và nhận ngay, nên phải do cơ quan của bạn tiếp nhận.'),
  },
  'nop-ngay': {
    title: msg('Chọn nộp tại nơi tiếp nhận hồ sơ.'),
    text: msg('Tờ khai nhập tại quầy được in ra, ký và nhận ngay.'),
  },
  'mo-lai': {
    title: msg('Trang được mở lại, điều vừa nhập có thể chưa được lưu.'),
    text: msg('Xem lại điều đang được lưu ở dưới đây. Nhập lại chỗ còn thiếu, rồi nhấn “Tiếp”.'),
  },
} as const

export type StepNews = { title: string; text: string }

/** In the language of who reads it. */
export function findStepNews(search: Record<string, unknown>): StepNews | undefined {
  const found = Object.entries(news).find(([word]) => search[word] !== undefined)?.[1]
  return found && { title: t(found.title), text: t(found.text) }
}
