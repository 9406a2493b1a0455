import { msg, t } from '@/lib/words/t'
import { groupedAs } from './grouped-signs'
import { joinedSigns } from './number-in-words'
import { phoneForm } from './phone-form'

const isPhone = (text: string) => phoneForm(text) !== null

/** The numbers that people have at hand on this site, by their shape alone; of two that share one the first is more often meant. */
const kinds: [name: string, is: (signs: string, typed: string) => boolean][] = [
  [msg('Mã vừa nhập giống mã hồ sơ.'), (_, typed) => groupedAs(typed) === 'reference'],
  [msg('Mã vừa nhập giống mã trong tin nhắn.'), (_, typed) => groupedAs(typed) === 'code'],
  [msg('Mã vừa nhập giống mã kiểm tra ở cuối tin.'), (_, typed) => groupedAs(typed) === 'message'],
  [msg('Số vừa nhập giống số điện thoại.'), isPhone],
  [msg('Số vừa nhập giống mã số BHXH.'), (signs) => /^\d{10}$/.test(signs)],
  [msg('Số vừa nhập giống số căn cước.'), (signs) => /^\d{12}$/.test(signs)],
  [msg('Số vừa nhập giống số thẻ BHYT.'), (signs) => /^[A-Z]{2}\d{13}$/.test(signs)],
  [
    msg('Mã vừa nhập giống mã hồ sơ hoặc mã trong tin nhắn.'),
    (signs) => /^(?=.*\d)(?=.*[A-Z])[0-9A-Z]{8}$/.test(signs),
  ],
]

/** Which other number was typed into a box that it does not fit; null when it is like none. */
export function likeAnother(typed: string): string | null {
  const signs = joinedSigns(typed)
  const like = kinds.find(([, is]) => is(signs, typed))?.[0]
  return like ? t(like) : null
}

/** What to do, and, where another number was typed, which. */
export const withLikeness = (advice: string, typed: string): string =>
  [advice, likeAnother(typed)].filter(Boolean).join(' ')
