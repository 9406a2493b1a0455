import * as z from 'zod'
import { today } from '@/lib/forms/days/dates'
import { optionalEmail } from '@/lib/forms/email-field'
import { oneOf, printedText, requiredText } from '@/lib/forms/fields'
import { fullName } from '@/lib/forms/name-field'
import { bhxhCode, idNumber, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { addressSchema } from './address'

/** Raise it when a change would make an answer already given unreadable or mean something else. */
export const FORM_VERSION = 1

export const subjectSchema = z.object({
  subject: oneOf(['person', 'organisation'], 'Chọn đối tượng đăng ký.'),
})

export const declarantSchema = z.object({
  fullName: fullName('Nhập họ và tên đúng như trên giấy tờ của bạn.'),
  bhxhCode,
  idNumber,
})

/** Ids of the kept pictures. */
export const photosSchema = z.object({
  front: requiredText('Chọn ảnh mặt trước của giấy tờ.'),
  back: requiredText('Chọn ảnh mặt sau của giấy tờ.'),
})

export const contactSchema = z.object({
  contactPerson: fullName('Nhập họ và tên người liên hệ.'),
  email: optionalEmail,
  phone: mobilePhone,
})

/** Written by the server alone, when the right code came back from that number. */
export const confirmedPhoneSchema = z.object({
  confirmedPhone: requiredText('Nhập mã gửi đến số điện thoại của bạn.'),
})

export const transactionSchema = z
  .object({
    // The page itself brings the day: nobody is asked for it.
    startsOn: z.iso.date().catch(() => today()),
    place: oneOf(['portal', 'ivan'], 'Chọn nơi đăng ký giao dịch.'),
    ivan: z.string().default(''),
    officeCode: requiredText('Chọn cơ quan BHXH tiếp nhận.'),
  })
  .refine(({ place, ivan }) => place !== 'ivan' || ivan !== '', {
    path: ['ivan'],
    error: 'Chọn tổ chức I-VAN trong danh sách.',
    // Also while another answer of the page is still missing: all reasons at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .transform((answer) => ({ ...answer, ivan: answer.place === 'ivan' ? answer.ivan : '' }))

export const pickupTimes = ['morning', 'afternoon', 'any'] as const
export const pickupTimeLabel = {
  morning: 'Buổi sáng (từ 8 giờ đến 11 giờ 30)',
  afternoon: 'Buổi chiều (từ 13 giờ 30 đến 17 giờ)',
  any: 'Giờ hành chính, buổi nào cũng được',
} as const

const pickupAddress = printedText(300, 'Nhập địa chỉ để bưu điện đến nhận hồ sơ.')
const pickupTime = oneOf(pickupTimes, 'Chọn buổi bưu điện đến nhận hồ sơ.')

export const submissionSchema = z.preprocess(
  // A radio group left empty posts nothing; the discriminator then needs some value to complain about.
  (typed) => ({ method: '', ...(typed as object) }),
  z.discriminatedUnion(
    'method',
    [
      z.object({ method: z.literal('counter') }),
      z.object({ method: z.literal('post'), pickupAddress, pickupTime }),
    ],
    { error: 'Chọn cách nộp tờ khai đã ký: tự mang đến, hay gửi qua bưu điện.' },
  ),
)

/** Everything a citizen must have answered before the declaration may be submitted, by step. */
export const declarationSchema = z
  .object({
    subject: subjectSchema,
    declarant: declarantSchema,
    address: addressSchema,
    photos: photosSchema,
    contact: contactSchema,
    confirmedPhone: confirmedPhoneSchema,
    transaction: transactionSchema,
    submission: submissionSchema,
  })
  .refine(({ contact, confirmedPhone }) => contact.phone === confirmedPhone.confirmedPhone, {
    path: ['confirmedPhone', 'confirmedPhone'],
    error: 'Nhập mã gửi đến số điện thoại của bạn.',
  })

export type Declaration = z.infer<typeof declarationSchema>
