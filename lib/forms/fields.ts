import * as z from 'zod'

// One schema per kind of answer: forgiving in what it accepts, exact in what it keeps.
// Every message says what to do next. Every schema gives the same again when applied to its own result.

const withoutSeparators = (text: string) => text.replace(/[\s.\-–]/g, '')

export const requiredText = (message: string) =>
  z
    .string({ error: message })
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .refine((text) => text !== '', message)

export const textUpTo = (maxLength: number, name: string, missing: string) =>
  requiredText(missing).refine(
    (text) => text.length <= maxLength,
    `${name} dài tối đa ${maxLength} ký tự. Hãy viết gọn lại`,
  )

export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  message: string,
) => z.enum(values, { error: message })

const NAME_LENGTH = 150

// Curly and modifier apostrophes stand in many ethnic-minority names as keyboards give them: «H’Hen Niê».
export const fullName = (missing: string) =>
  textUpTo(NAME_LENGTH, 'Họ và tên', missing)
    .transform((name) => name.replace(/[’ʼ‘`´]/g, "'"))
    .refine((name) => !/\d/.test(name), 'Họ và tên chỉ viết bằng chữ. Hãy bỏ các chữ số')
    .refine(
      (name) => /^[\p{L}\p{M}' .-]+$/u.test(name),
      'Họ và tên chỉ gồm chữ cái, khoảng trắng, dấu gạch nối và dấu nháy',
    )

const BHXH_DIGITS = 10

/** Ten digits for life; kept as text because of leading zeros. */
export const bhxhCode = requiredText('Nhập mã số bảo hiểm xã hội, gồm 10 chữ số')
  .transform(withoutSeparators)
  .superRefine((code, context) => {
    if (/^\d{10}$/.test(code)) return
    const message = /^\d+$/.test(code)
      ? `Mã số bảo hiểm xã hội gồm ${BHXH_DIGITS} chữ số; bạn đã nhập ${code.length} chữ số. Kiểm tra lại trên thẻ BHYT hoặc sổ BHXH`
      : 'Mã số bảo hiểm xã hội chỉ gồm 10 chữ số. Hãy bỏ các chữ cái và dấu'
    context.addIssue({ code: 'custom', message })
  })

const ID_FORMS = [/^\d{9}$/, /^\d{12}$/, /^[A-Z]\d{7,8}$/]

/** CMND, CCCD/căn cước or passport. */
export const idNumber = requiredText('Nhập số CMND, hộ chiếu hoặc căn cước')
  .transform((text) => withoutSeparators(text).toUpperCase())
  .refine(
    (number) => ID_FORMS.some((form) => form.test(number)),
    'Nhập một trong ba loại: CMND gồm 9 chữ số, căn cước gồm 12 chữ số, hoặc hộ chiếu gồm 1 chữ cái và 7 đến 8 chữ số',
  )

// Mobile prefixes of the national numbering plan, as in libphonenumber's metadata for Việt Nam.
const MOBILE =
  /^\+84(?:(?:3\d|7[06-9])\d{7}|5(?:[1689]\d|2[238]|59)\d{6}|8(?:[1-8]\d|9[6-9])\d{6}|9(?:[0-8]\d|9[013-9])\d{6})$/

/** Accepts 09…, 84… and +84… with spaces; keeps +84 and nine digits. */
export const mobilePhone = requiredText(
  'Nhập số điện thoại di động để nhận mã và tin nhắn về tài khoản',
)
  .transform((text) =>
    withoutSeparators(text)
      .replace(/[()]/g, '')
      .replace(/^(?:\+?84|0)/, '+84'),
  )
  .refine(
    (phone) => MOBILE.test(phone),
    'Nhập số di động gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09, ví dụ 0912 345 678',
  )

export const optionalEmail = z
  .string()
  .default('')
  .transform((text) => text.normalize('NFC').trim())
  .refine(
    (text) => text === '' || z.email().max(254).safeParse(text).success,
    'Nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@vidu.vn, hoặc để trống',
  )

/** Six digits as sent by message; spaces and dashes between them are fine. */
export const sixDigitCode = requiredText('Nhập mã gồm 6 chữ số trong tin nhắn')
  .transform(withoutSeparators)
  .refine((code) => /^\d{6}$/.test(code), 'Mã gồm đúng 6 chữ số. Xem lại tin nhắn rồi nhập lại')

/** ISO date from the page's own date field. */
export const isoDate = (message: string) =>
  z.string({ error: message }).refine((text) => z.iso.date().safeParse(text).success, message)
