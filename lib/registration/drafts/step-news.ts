/** Why a step's page has come again, by the word in its address. */
const news = {
  'vua-doi': {
    title: 'Phần này vừa đổi ở cửa sổ hoặc máy khác.',
    text: 'Điều đang được lưu hiện ở dưới đây. Xem lại, rồi nhấn “Tiếp”.',
  },
  'mo-lai': {
    title: 'Trang được mở lại, điều vừa nhập có thể chưa được lưu.',
    text: 'Xem lại điều đang được lưu ở dưới đây. Nhập lại chỗ còn thiếu, rồi nhấn “Tiếp”.',
  },
} as const

export type StepNews = (typeof news)[keyof typeof news]

export const findStepNews = (search: Record<string, unknown>): StepNews | undefined =>
  Object.entries(news).find(([word]) => search[word] !== undefined)?.[1]
