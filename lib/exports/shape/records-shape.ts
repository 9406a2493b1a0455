import * as z from 'zod'
import {
  periodColumnNames,
  periodColumnOf,
  type PeriodRecord,
  type PeriodValueKind,
} from '@/lib/records/period-columns'
import type { BenefitRecord, CardRecord } from '@/lib/records/records'
import { dayValue, decimalValue, monthValue, textValue } from './values'

export const cardShape = z.strictObject({
  number: z.string(),
  validFrom: dayValue,
  validTo: dayValue.nullable(),
  facilityCode: z.string(),
  facilityName: textValue.meta({
    description: 'Tên nơi đăng ký khám chữa bệnh ban đầu, như lúc thẻ bắt đầu có giá trị',
  }),
  fiveYearsFrom: dayValue.nullable(),
  level: textValue,
  areaCode: textValue,
  issuedOn: dayValue.nullable(),
  issuedAt: textValue,
  signer: textValue,
  signerTitle: textValue,
})

const valueShapes: Record<PeriodValueKind, z.ZodType> = {
  insurance: z.enum(['SOCIAL', 'UNEMPLOYMENT', 'ACCIDENT', 'HEALTH']),
  state: z.enum(['PAID', 'OWED', 'BACK_PAID', 'VOLUNTARY']),
  month: monthValue,
  code: z.string(),
  words: z.string(),
  money: decimalValue,
  coefficient: decimalValue,
  percent: decimalValue,
}

/** Every column of a period. */
export const periodShape = z.strictObject(
  Object.fromEntries(
    periodColumnNames.map((name) => {
      const { kind, isRequired } = periodColumnOf(name)
      return [name, isRequired ? valueShapes[kind] : valueShapes[kind].nullable()]
    }),
  ),
) as unknown as z.ZodType<Omit<PeriodRecord, 'key'>>

export const benefitShape = z.strictObject({
  group: z.enum(['ONE_OFF', 'MONTHLY', 'SICKNESS', 'MATERNITY', 'RECOVERY', 'UNEMPLOYMENT']),
  type: z.string(),
  decisionNumber: textValue,
  decidedOn: dayValue.nullable(),
  fromDay: dayValue.nullable(),
  toDay: dayValue.nullable(),
  amount: decimalValue.meta({
    description:
      'Của một lần chi. Của trợ cấp thất nghiệp là cả quyết định, mỗi tháng bao nhiêu thì ở details.',
  }),
  paidOn: dayValue.nullable().meta({
    description: 'Ngày chi. Trợ cấp thất nghiệp được chi từng tháng, ngày này là của một lần chi.',
  }),
  state: z.string(),
  payer: textValue,
  bank: textValue,
  bankAccount: textValue,
  details: z.record(z.string(), z.unknown()).meta({
    description:
      'Điều chỉ chế độ của nhóm ấy mới có. Trợ cấp thất nghiệp mỗi tháng bao nhiêu: monthlyAmount. Số tháng được hưởng: grantedMonths, đã hưởng: usedMonths, còn lại: leftMonths, bảo lưu: keptMonths.',
  }),
})

export type ExportedCard = z.infer<typeof cardShape>
export type ExportedPeriod = z.infer<typeof periodShape>
export type ExportedBenefit = z.infer<typeof benefitShape>

export const exportedCard = (
  { key: _, ...card }: CardRecord,
  facilityName: string | null,
): ExportedCard => ({ ...card, facilityName })

export const exportedPeriod = ({ key: _, ...period }: PeriodRecord): ExportedPeriod => period
export const exportedBenefit = ({ key: _, ...benefit }: BenefitRecord): ExportedBenefit => benefit
