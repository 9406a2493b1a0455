import { msg } from '@/lib/words/t'

/** What an officer may ask the person of a case that looks like a double. From a list: no word of it can tell of anybody else. */
export const officeQuestions = {
  'other-case': msg('Trước hồ sơ này, bạn có gửi hồ sơ đăng ký nào khác cho chính bạn không?'),
  'bhxh-code': msg(
    'Mã số BHXH bạn khai có đúng là của bạn không? Xem lại từng số trên thẻ BHYT hoặc sổ BHXH.',
  ),
  'id-number': msg('Số giấy tờ bạn khai có đúng là của bạn không? Xem lại từng số trên thẻ.'),
} as const satisfies Record<string, string>

export type OfficeQuestion = keyof typeof officeQuestions
export const isQuestion = (text: unknown): text is OfficeQuestion =>
  typeof text === 'string' && Object.hasOwn(officeQuestions, text)
