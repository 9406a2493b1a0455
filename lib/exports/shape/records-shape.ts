import * as z from 'zod'
import type { BenefitRecord, CardRecord, PeriodRecord } from '@/lib/records/records'
import { dayValue, decimalValue, monthValue, textValue } from './values'

const amount = decimalValue.nullable()

export const cardShape = z.strictObject({
  number: z.string(),
  validFrom: dayValue,
  validTo: dayValue.nullable(),
  facilityCode: z.string(),
  facilityName: textValue.meta({ description: 'Tên nơi đăng ký khám chữa bệnh ban đầu hiện nay' }),
  fiveYearsFrom: dayValue.nullable(),
  level: textValue,
  areaCode: textValue,
  issuedOn: dayValue.nullable(),
  issuedAt: textValue,
  signer: textValue,
  signerTitle: textValue,
})

export const periodShape = z.strictObject({
  insurance: z.enum(['SOCIAL', 'UNEMPLOYMENT', 'ACCIDENT', 'HEALTH']),
  fromMonth: monthValue,
  toMonth: monthValue,
  employerCode: textValue,
  employerName: z.string(),
  posts: textValue,
  workplace: textValue,
  currency: textValue,
  salary: amount,
  coefficient: amount,
  wage: amount,
  state: z.enum(['PAID', 'OWED', 'BACK_PAID', 'VOLUNTARY']),
  postAllowance: amount,
  beyondScale: amount,
  seniority: amount,
  otherAllowance: amount,
  pensionShare: amount,
  sicknessShare: amount,
  accidentShare: amount,
  unemploymentShare: amount,
  note: textValue,
})

export const benefitShape = z.strictObject({
  group: z.enum(['ONE_OFF', 'MONTHLY', 'SICKNESS', 'MATERNITY', 'RECOVERY', 'UNEMPLOYMENT']),
  type: z.string(),
  decisionNumber: textValue,
  decidedOn: dayValue.nullable(),
  fromDay: dayValue.nullable(),
  toDay: dayValue.nullable(),
  amount: decimalValue,
  paidOn: dayValue.nullable(),
  state: z.string(),
  payer: textValue,
  bank: textValue,
  bankAccount: textValue,
  details: z
    .record(z.string(), z.unknown())
    .meta({ description: 'Điều chỉ chế độ của nhóm ấy mới có' }),
})

export type ExportedCard = z.infer<typeof cardShape>
export type ExportedPeriod = z.infer<typeof periodShape>
export type ExportedBenefit = z.infer<typeof benefitShape>

export const exportedCard = (
  { key: _, ...card }: CardRecord,
  nameOf: (code: string) => string | null,
): ExportedCard => ({ ...card, facilityName: nameOf(card.facilityCode) })

export const exportedPeriod = ({ key: _, ...period }: PeriodRecord): ExportedPeriod => period
export const exportedBenefit = ({ key: _, ...benefit }: BenefitRecord): ExportedBenefit => benefit
