import type { Declaration } from './declaration'

type Method = Declaration['submission']['method']

/** What a citizen does once the declaration is sent, by the way of handing in. Said before the press, and after it. */
const handIn: Record<Method, string> = {
  counter: 'in tờ khai (mẫu 01), ký tên và nộp tại cơ quan BHXH đã chọn',
  post: 'in tờ khai (mẫu 01), ký tên và giao cho bưu điện khi họ đến nhận',
}

export const afterSubmitting = (method: Method): string =>
  `Nhấn “Ghi nhận” để gửi tờ khai. Sau đó, bạn ${handIn[method]}.`

type Corrected = { needsNewPaper: boolean; keepsWay: boolean; changes: readonly unknown[] }

/** What follows «Gửi phần bổ sung», from what was really put right. */
export function afterCorrecting(
  method: Method,
  { needsNewPaper, keepsWay, changes }: Corrected,
): string {
  if (needsNewPaper) {
    const why = changes.length > 0 ? 'Điều in trên mẫu 01 đã đổi. ' : ''
    return `${why}Sau khi gửi, bạn ${handIn[method]} một lần nữa.`
  }
  const next =
    changes.length > 0
      ? 'Sau khi gửi, cán bộ thẩm định lại phần bạn vừa sửa.'
      : 'Bạn chưa sửa mục nào. Nếu gửi, cán bộ xem lại hồ sơ cùng lời nhắn của bạn.'
  const way = keepsWay ? ' Cách nộp giữ như lần trước.' : ''
  return `${next} Bạn không phải in và ký lại mẫu 01.${way}`
}
