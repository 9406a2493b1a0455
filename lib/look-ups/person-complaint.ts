import type { FieldError } from '@/lib/forms/form-state'

// The reason travels in the address, the words stay here. They stand at the first field.
const complaints: Record<string, string | undefined> = {
  'too-many':
    'Hãy chờ 15 phút rồi thử lại, hoặc gọi 1900 9068. Mạng của bạn đã tra cứu quá nhiều lần.',
  'too-many-for-one':
    'Hãy thử lại vào ngày mai, hoặc gọi 1900 9068. Số này đã được tra nhiều lần hôm nay.',
}

/** What a page says after a refusal that no field is to blame for. */
export function complaintAbout(reason: string | string[] | undefined): FieldError[] {
  const message = complaints[[reason ?? ''].flat()[0] ?? '']
  return message ? [{ field: 'fullName', message }] : []
}
