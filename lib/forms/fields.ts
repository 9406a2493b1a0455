import * as z from 'zod'
import { cleanText, lengthOf } from '@/lib/text/clean-text'
import { firstUnprintable } from '@/lib/text/printable'
import { LOST } from '@/lib/text/signs'

// One schema per kind of answer: forgiving in what it accepts, exact in what it keeps.
// Every message says what to do next. Every schema gives the same again when applied to its own result.

type Complaint = (text: string) => string | null
type Reading = { read?: (text: string) => string; complaint?: Complaint }

const lostComplaint: Complaint = (text) =>
  text.includes(LOST) ? `Nhập lại chữ ở chỗ “${LOST}”. Máy không đọc được chữ này.` : null

/** An answer in words: `read` as it is meant, and at most one complaint. An empty one is missing. */
export const answer = (missing: string, { read = cleanText, complaint }: Reading = {}) =>
  z
    .string({ error: missing })
    .transform(read)
    .superRefine((text, context) => {
      const message = text === '' ? missing : (lostComplaint(text) ?? complaint?.(text))
      if (message) context.addIssue({ code: 'custom', message })
    })

export const requiredText = (missing: string) => answer(missing)

/** Never cut: who wrote more is told how much, and how much there may be. */
export const lengthComplaint =
  (maxLength: number): Complaint =>
  (text) => {
    const length = lengthOf(text)
    return length <= maxLength
      ? null
      : `Viết gọn lại, tối đa ${maxLength} ký tự. Bạn đã nhập ${length} ký tự.`
  }

/** An address or a place in the citizen's own words: something to read, and all of it on paper. */
export const printedText = (maxLength: number, missing: string) =>
  answer(missing, {
    complaint: (text) =>
      (/[\p{L}\p{N}]/u.test(text) ? null : missing) ??
      paperComplaint(text) ??
      lengthComplaint(maxLength)(text),
  })

const paperComplaint: Complaint = (text) => {
  const sign = firstUnprintable(text)
  if (sign === null) return null
  return /\p{L}/u.test(sign)
    ? `Viết bằng chữ La-tinh. Tờ khai không in được chữ “${sign}”.`
    : `Bỏ ký tự “${sign}”. Tờ khai không in được ký tự này.`
}

export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  message: string,
) => z.enum(values, { error: message })

/** ISO date from the page's own date field. */
export const isoDate = (message: string) =>
  z.string({ error: message }).refine((text) => z.iso.date().safeParse(text).success, message)
