import type { Declaration } from './declaration'

type Method = Declaration['submission']['method']

/** What a citizen does once the declaration is sent, by the way of handing in. Said before the press, and after it. */
const handIn: Record<Method, string> = {
  counter: 'in tờ khai (mẫu 01), ký tên và nộp tại cơ quan BHXH đã chọn',
  post: 'in tờ khai (mẫu 01), ký tên và giao cho bưu điện khi họ đến nhận',
}

export const afterSubmitting = (method: Method): string =>
  `Nhấn “Ghi nhận” để gửi tờ khai. Sau đó, bạn ${handIn[method]}.`

export const afterCorrecting = (method: Method, needsNewPaper: boolean): string =>
  needsNewPaper
    ? `Điều in trên mẫu 01 đã đổi. Sau khi gửi, bạn ${handIn[method]} một lần nữa.`
    : 'Sau khi gửi, cán bộ thẩm định lại phần bạn vừa sửa. Bạn không phải in và ký lại mẫu 01.'
