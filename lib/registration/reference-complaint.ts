import { ALPHABET, LENGTH, readReference, shownReference } from './reference'

/** What is wrong with a case number somebody typed, and what to do first; undefined when nothing is. */
export function referenceComplaint(typed: string): string | undefined {
  if (readReference(typed)) return undefined
  const signs = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (signs === '') return `Quét mã QR trên mẫu 01, hoặc nhập mã hồ sơ ${LENGTH} ký tự.`
  const stranger = [...signs].find((sign) => !ALPHABET.includes(sign))
  if (stranger) return `Xem lại ký tự “${stranger}”: mã hồ sơ không dùng ký tự này.`
  if (signs.length !== LENGTH)
    return `Nhập đúng ${LENGTH} ký tự của mã hồ sơ. Hiện có ${signs.length} ký tự.`
  return `Xem lại từng ký tự của mã ${shownReference(signs)}. Có ký tự chưa giống trên mẫu 01.`
}
