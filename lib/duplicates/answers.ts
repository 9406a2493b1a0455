import { msg } from '@/lib/words/t'

/** What the person may say to it. */
export const answers = {
  mine: msg('Có, hồ sơ khác cũng là của tôi'),
  'only-this': msg('Không, tôi chỉ gửi hồ sơ này và đã khai đúng'),
  mistyped: msg('Tôi đã khai nhầm ở hồ sơ này'),
} as const satisfies Record<string, string>

export type Answer = keyof typeof answers
export const isAnswer = (text: unknown): text is Answer =>
  typeof text === 'string' && Object.hasOwn(answers, text)
