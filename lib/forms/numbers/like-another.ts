import { groupedAs } from './grouped-signs'
import { joined } from './number-in-words'
import { phoneForm } from './phone-form'

const isPhone = (text: string) => phoneForm(text) !== null

/** The numbers that people have at hand on this site, by their shape alone; of two that share one the first is more often meant. */
const kinds: [name: string, is: (signs: string, typed: string) => boolean][] = [
  ['Mã vừa nhập giống mã hồ sơ.', (_, typed) => groupedAs(typed) === 'reference'],
  ['Mã vừa nhập giống mã trong tin nhắn.', (_, typed) => groupedAs(typed) === 'code'],
  ['Số vừa nhập giống số điện thoại.', isPhone],
  ['Số vừa nhập giống mã số BHXH.', (signs) => /^\d{10}$/.test(signs)],
  ['Số vừa nhập giống số căn cước.', (signs) => /^\d{12}$/.test(signs)],
  ['Số vừa nhập giống số thẻ BHYT.', (signs) => /^[A-Z]{2}\d{13}$/.test(signs)],
  [
    'Mã vừa nhập giống mã hồ sơ hoặc mã trong tin nhắn.',
    (signs) => /^(?=.*\d)(?=.*[A-Z])[0-9A-Z]{8}$/.test(signs),
  ],
]

/** Which other number was typed into a box that it does not fit; null when it is like none. */
export function likeAnother(typed: string): string | null {
  const signs = joined(typed)
  return kinds.find(([, is]) => is(signs, typed))?.[0] ?? null
}

/** What to do, and, where another number was typed, which. */
export const withLikeness = (advice: string, typed: string): string =>
  [advice, likeAnother(typed)].filter(Boolean).join(' ')
