import { groupedAs } from '@/lib/forms/numbers/grouped-signs'
import { likeAnother } from '@/lib/forms/numbers/like-another'
import { ALPHABET, REFERENCE_LENGTH, readReference, shownReference } from './reference'

/** By where the reader has the number from. */
const readers = {
  officer: {
    missing: `Quét mã QR trên mẫu 01, hoặc nhập mã hồ sơ ${REFERENCE_LENGTH} ký tự.`,
    misread: 'Có ký tự chưa giống trên mẫu 01.',
  },
  citizen: {
    missing: `Nhập mã hồ sơ, gồm ${REFERENCE_LENGTH} ký tự.`,
    misread: 'Có ký tự chưa giống trong tin nhắn hoặc trên mẫu 01.',
  },
} as const

/** What is wrong with a case number somebody typed, and what to do first; undefined when nothing is. */
export function referenceError(
  typed: string,
  reader: keyof typeof readers = 'officer',
): string | undefined {
  const { missing, misread } = readers[reader]
  if (readReference(typed)) return undefined
  const signs = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (signs === '') return missing
  const like = likeAnother(typed)
  if (like && (signs.length !== REFERENCE_LENGTH || groupedAs(typed) === 'code'))
    return `${missing} ${like}`
  const stranger = [...signs].find((sign) => !ALPHABET.includes(sign))
  if (stranger) return `Xem lại ký tự “${stranger}”: mã hồ sơ không dùng ký tự này.`
  if (signs.length !== REFERENCE_LENGTH)
    return `Nhập đúng ${REFERENCE_LENGTH} ký tự của mã hồ sơ. Hiện có ${signs.length} ký tự.`
  return `Xem lại từng ký tự của mã ${shownReference(signs)}. ${misread}`
}
