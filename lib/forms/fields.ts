import * as z from 'zod'
import { cleanText, lengthOf } from '@/lib/text/clean-text'
import { firstUnprintable } from '@/lib/text/printable'
import { LOST } from '@/lib/text/signs'
import { t } from '@/lib/words/t'

// One schema per kind of answer: forgiving in what it accepts, exact in what it keeps.
// Every message says what to do next. Every schema gives the same again when applied to its own result.

type FindError = (text: string) => string | null
type Reading = { read?: (text: string) => string; findError?: FindError }

const lostWordsError: FindError = (text) =>
  text.includes(LOST)
    ? t('Nhập lại chữ ở chỗ “{lost}”. Máy không đọc được chữ này.', { lost: LOST })
    : null

/** An answer in words: `read` as it is meant, and at most one findError. An empty one is missing; that sentence is said in the language of who answers. */
export function answer(
  missing: string | (() => string),
  { read = cleanText, findError }: Reading = {},
) {
  const said = () => (typeof missing === 'string' ? t(missing) : missing())
  return z
    .string({ error: said })
    .transform(read)
    .superRefine((text, context) => {
      const message = text === '' ? said() : (lostWordsError(text) ?? findError?.(text))
      if (message) context.addIssue({ code: 'custom', message })
    })
}

export const requiredText = (missing: string) => answer(missing)

/** Never cut: who wrote more is told how much, and how much there may be. */
export const lengthError =
  (maxLength: number): FindError =>
  (text) => {
    const length = lengthOf(text)
    return length <= maxLength
      ? null
      : t('Viết gọn lại, tối đa {maxLength} ký tự. Bạn đã nhập {length} ký tự.', {
          maxLength,
          length,
        })
  }

/** An address or a place in the citizen's own words: something to read, and all of it on paper. */
export const printedText = (maxLength: number, missing: string) =>
  answer(missing, {
    findError: (text) =>
      (/[\p{L}\p{N}]/u.test(text) ? null : t(missing)) ??
      unprintableError(text) ??
      lengthError(maxLength)(text),
  })

const unprintableError: FindError = (text) => {
  const sign = firstUnprintable(text)
  if (sign === null) return null
  return /\p{L}/u.test(sign)
    ? t('Viết bằng chữ La-tinh. Tờ khai không in được chữ “{sign}”.', { sign })
    : t('Bỏ ký tự “{sign}”. Tờ khai không in được ký tự này.', { sign })
}

export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  message: string,
) => z.enum(values, { error: () => t(message) })

/** ISO date from the page's own date field. */
export const isoDate = (message: string) =>
  z
    .string({ error: () => t(message) })
    .refine((text) => z.iso.date().safeParse(text).success, { error: () => t(message) })
