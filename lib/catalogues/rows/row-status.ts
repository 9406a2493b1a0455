import * as z from 'zod'

/** How far a row can be trusted. The screen says the label beside the row and the meaning where there is room. */
export const rowStatuses = {
  ATTESTED: { label: 'Đã thấy công bố', meaning: 'Có trong danh sách hoặc bản in công khai.' },
  BY_RULE: { label: 'Theo quy tắc', meaning: 'Suy từ quy tắc mà mọi dòng đã thấy đều theo.' },
  LISTED_OLDER: {
    label: 'Danh sách cũ',
    meaning: 'Chỉ có trong danh sách cũ. Nơi này có thể đã ngừng hoạt động.',
  },
  RECONSTRUCTED: {
    label: 'Suy đoán',
    meaning: 'Dựng lại bằng quy tắc có khi sai. Không phải số liệu chính thức.',
  },
  UNVERIFIED: { label: 'Chưa đối chiếu', meaning: 'Chưa ai đối chiếu với văn bản gốc.' },
  ILLUSTRATIVE: {
    label: 'Minh họa',
    meaning: 'Nơi có thật, nhưng không nguồn nào nói nơi ấy làm việc này.',
  },
  INVENTED: { label: 'Dữ liệu mẫu', meaning: 'Dữ liệu mẫu để trình diễn, không có thật.' },
} as const

export type RowStatus = keyof typeof rowStatuses

export const rowStatus = z.enum(Object.keys(rowStatuses) as [RowStatus, ...RowStatus[]])
