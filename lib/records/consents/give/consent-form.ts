import * as z from 'zod'
import { dayOf, today } from '@/lib/forms/days/dates'
import { oneOf } from '@/lib/forms/fields'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { fullName } from '@/lib/forms/name-field'
import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import { msg, t } from '@/lib/words/t'
import {
  consentMonths,
  endOfConsent,
  kinOfReceiver,
  givenParts,
  scopeItems,
  type ReceiverKin,
  type ScopeItem,
} from '../consent'

export const consentFields = [
  'receiverName',
  'receiverCode',
  'kinship',
  ...scopeItems,
  'months',
] as const

/** What is to be given, to whom, how long. */
export type Wish = {
  receiverName: string
  receiverCode: string
  kinship: ReceiverKin
  scope: ScopeItem[]
  endsOn: string
}

const kins = Object.keys(kinOfReceiver) as [ReceiverKin, ...ReceiverKin[]]
const isTicked = (typed: Partial<Typed>, item: ScopeItem): boolean => typed[item] === 'yes'

/** What covers nothing is not given: covered diseases stand in visits alone. */
const chosenScope = (typed: Partial<Typed>): ScopeItem[] =>
  scopeItems.filter(
    (item) => isTicked(typed, item) && (item !== 'diseases' || isTicked(typed, 'visits')),
  )

const ticks = Object.fromEntries(scopeItems.map((item) => [item, z.string().optional()])) as Record<
  ScopeItem,
  z.ZodOptional<z.ZodString>
>

/** `own`: the giver's number. */
const schemaFor = (own: string, now: string) =>
  z
    .object({
      receiverName: fullName(msg('Nhập họ và tên của người ấy.')),
      receiverCode: bhxhCode,
      kinship: oneOf(kins, msg('Chọn người ấy là gì của bạn.')),
      ...ticks,
      months: oneOf(consentMonths, msg('Chọn cho xem trong bao lâu.')),
    })
    .refine((typed) => givenParts.some((part) => isTicked(typed, part)), {
      path: [givenParts[0]!],
      error: () => t('Chọn ít nhất một phần cho người ấy xem.'),
      // Told together with what is wrong above.
      when: () => true,
    })
    .refine(({ receiverCode }) => receiverCode !== own, {
      path: ['receiverCode'],
      error: () => t('Nhập mã số BHXH của người ấy. Đây là mã số của chính bạn.'),
    })
    .transform(({ receiverName, receiverCode, kinship, months, ...typed }): Wish => ({
      ...{ receiverName, receiverCode, kinship, scope: chosenScope(typed) },
      endsOn: endOfConsent(now, Number(months)),
    }))

export const consentErrors = (typed: Typed, own: string, now = today()): FieldError[] =>
  errorsOf(schemaFor(own, now), typed, consentFields)

/** Null while something is wrong. */
export const readConsent = (typed: Typed, own: string, now = dayOf(new Date())): Wish | null =>
  schemaFor(own, now).safeParse(typed).data ?? null
