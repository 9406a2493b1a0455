import { t } from '@/lib/words/t'

/** What a field for a photograph says of it. */
export const photoWords = () => ({
  sending: (which: string) => t('Đang tải ảnh {which} lên…', { which }),
  saved: (which: string) => t('Đã lưu ảnh {which}.', { which }),
  unsent: (which: string) =>
    t('Ảnh {which} chưa được gửi. Nhấn “Tiếp” ở cuối trang để gửi.', { which }),
  error: (which: string) => t('Lỗi ảnh {which}:', { which }),
  kept: (side: string) => t('{side}: ảnh đã lưu', { side }),
  document: t('Tệp PDF'),
  isKept: t('Đã lưu ảnh'),
  open: t('Xem ảnh lớn'),
  remove: t('Xóa ảnh'),
  other: t('Chọn ảnh khác nếu muốn thay ảnh này:'),
})
export type FieldWords = ReturnType<typeof photoWords>

/** The same where it may be a document. */
export const fileWords = (): FieldWords => ({
  sending: (which) => t('Đang tải {which} lên…', { which }),
  saved: (which) => t('Đã lưu {which}.', { which }),
  unsent: (which) => t('Chưa tải được {which}. Nhấn nút ở cuối trang để gửi.', { which }),
  error: (which) => t('Lỗi ở {which}:', { which }),
  kept: (side) => t('{side}: đã lưu', { side }),
  document: t('Tệp PDF'),
  isKept: t('Đã lưu tệp'),
  open: t('Mở tệp'),
  remove: t('Xóa tệp'),
  other: t('Chọn tệp khác nếu muốn thay tệp này:'),
})
