import * as z from 'zod'
import { msg } from '@/lib/words/t'

/** How far a row can be trusted. The screen says the label beside the row and the meaning where there is room. */
export const rowStatuses = {
  ATTESTED: {
    label: msg('Đã thấy công bố'),
    meaning: msg('Có trong danh sách hoặc bản in công khai.'),
  },
  BY_RULE: {
    label: msg('Theo quy tắc'),
    meaning: msg('Suy từ quy tắc mà mọi dòng đã thấy đều theo.'),
  },
  LISTED_OLDER: {
    label: msg('Danh sách cũ'),
    meaning: msg('Chỉ có trong danh sách cũ. Nơi này có thể đã ngừng hoạt động.'),
  },
  RECONSTRUCTED: {
    label: msg('Suy đoán'),
    meaning: msg('Dựng lại bằng quy tắc có khi sai. Không phải số liệu chính thức.'),
  },
  UNVERIFIED: { label: msg('Chưa đối chiếu'), meaning: msg('Chưa ai đối chiếu với văn bản gốc.') },
  ILLUSTRATIVE: {
    label: msg('Minh họa'),
    meaning: msg('Nơi có thật, nhưng không nguồn nào nói nơi ấy làm việc này.'),
  },
  INVENTED: {
    label: msg('Dữ liệu mẫu'),
    meaning: msg('Dữ liệu mẫu để trình diễn, không có thật.'),
  },
} as const

export type RowStatus = keyof typeof rowStatuses

export const rowStatus = z.enum(Object.keys(rowStatuses) as [RowStatus, ...RowStatus[]])
