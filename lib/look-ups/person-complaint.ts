import type { FieldError } from '@/lib/forms/form-state'

// The reason travels in the address, the words stay here. They stand at the first field.
const complaints: Record<string, string | undefined> = {
  'too-many': 'Có quá nhiều lượt tra cứu từ mạng của bạn. Hãy chờ 15 phút rồi thử lại.',
  'too-many-for-one':
    'Số giấy tờ hoặc số điện thoại này đã được tra nhiều lần hôm nay. Hãy thử lại vào ngày mai, hoặc hỏi cơ quan BHXH.',
}

/** What a page says after a refusal that no field is to blame for. */
export function complaintAbout(reason: string | string[] | undefined): FieldError[] {
  const message = complaints[[reason ?? ''].flat()[0] ?? '']
  return message ? [{ field: 'fullName', message }] : []
}
