import { groupedAs } from '@/lib/forms/numbers/grouped-signs'
import { likeAnother } from '@/lib/forms/numbers/like-another'
import { msg, t } from '@/lib/words/t'
import { ALPHABET, REFERENCE_LENGTH, readReference, shownReference } from './reference'

/** By where the reader has the number from. */
const readers = {
  officer: {
    missing: msg('Quét mã QR trên mẫu 01, hoặc nhập mã hồ sơ {length} ký tự.'),
    misread: msg('Xem lại từng ký tự của mã {typed}. Có ký tự chưa giống trên mẫu 01.'),
  },
  citizen: {
    missing: msg('Nhập mã hồ sơ, gồm {length} ký tự.'),
    misread: msg(
      'Xem lại từng ký tự của mã {typed}. Có ký tự chưa giống trong tin nhắn hoặc trên mẫu 01.',
    ),
  },
} as const

/** What is wrong with a case number somebody typed, and what to do first; undefined when nothing is. */
export function referenceError(
  typed: string,
  reader: keyof typeof readers = 'officer',
): string | undefined {
  if (readReference(typed)) return undefined
  const missing = t(readers[reader].missing, { length: REFERENCE_LENGTH })
  const signs = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (signs === '') return missing
  const like = likeAnother(typed)
  if (like && (signs.length !== REFERENCE_LENGTH || groupedAs(typed) === 'code'))
    return `${missing} ${like}`
  const stranger = [...signs].find((sign) => !ALPHABET.includes(sign))
  if (stranger) return t('Xem lại ký tự “{stranger}”: mã hồ sơ không dùng ký tự này.', { stranger })
  if (signs.length !== REFERENCE_LENGTH)
    return t('Nhập đúng {length} ký tự của mã hồ sơ. Hiện có {typed} ký tự.', {
      length: REFERENCE_LENGTH,
      typed: signs.length,
    })
  return t(readers[reader].misread, { typed: shownReference(signs) })
}
