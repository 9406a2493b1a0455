import { msg } from '@/lib/words/t'

/** What to type in place of what was not understood. */
export const wishErrors = {
  luong: msg('Nhập mức lương mỗi tháng bằng số, ví dụ 8.000.000.'),
  den: msg('Nhập tháng và năm, ví dụ 09/2042.'),
  ngay: msg('Nhập số ngày nghỉ, từ 1 đến 60.'),
} as const
