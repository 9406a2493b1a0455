import * as z from 'zod'
import { stepSchemas } from './step-schemas'
import { t } from '@/lib/words/t'

/** Everything a citizen must have answered before the declaration may be submitted, by step. */
export const declarationSchema = z
  .object(stepSchemas)
  .refine(({ contact, confirmedPhone }) => contact.phone === confirmedPhone.confirmedPhone, {
    path: ['confirmedPhone', 'confirmedPhone'],
    error: () => t('Nhập mã gửi đến số điện thoại của bạn.'),
  })

export type Declaration = z.infer<typeof declarationSchema>
