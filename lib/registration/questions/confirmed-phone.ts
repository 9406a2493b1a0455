import * as z from 'zod'
import { requiredText } from '@/lib/forms/fields'
import { mobilePhone } from '@/lib/forms/numbers/number-fields'
import { formLabels } from '@/lib/site/official-sentences'
import type { StepDefinition } from './definition'
import { msg, t } from '@/lib/words/t'

/** Written by the server alone, when the right code came back from that number. */
export const confirmedPhoneSchema = z.object({
  confirmedPhone: requiredText(msg('Nhập mã gửi đến số điện thoại của bạn.')),
})

const isThePhone = { nowhere: 'it is the phone of the step before, once its code came back' }

export const confirmedPhoneStep = () =>
  ({
    id: 'confirmedPhone',
    slug: 'xac-nhan-so-dien-thoai',
    title: msg('Xác nhận số điện thoại'),
    part: msg('Liên hệ'),
    schema: confirmedPhoneSchema,
    answersAre: 'apart',
    // A phone confirmed yesterday confirms nothing once the number was changed.
    beside: ({ contact, confirmedPhone }) =>
      mobilePhone.safeParse(contact?.phone).data === confirmedPhone?.confirmedPhone
        ? null
        : { field: 'confirmedPhone', message: t('Nhập mã gửi đến số điện thoại của bạn.') },
    questions: {
      confirmedPhone: {
        label: formLabels.phone,
        input: { kind: 'code', drawn: 'a code is sent, counted and sent again' },
        told: isThePhone,
        officer: isThePhone,
        paper: isThePhone,
        returnable: true,
      },
    },
  }) as const satisfies StepDefinition<typeof confirmedPhoneSchema>
