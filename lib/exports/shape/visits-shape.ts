import * as z from 'zod'
import type { CostLine } from '@/lib/claims/claim/cost-line'
import type { KeptVisit } from '@/lib/visits/visit'
import { decimalValue, orNull, textValue, timeValue } from './values'

const amount = decimalValue.nullable()
const disease = z.strictObject({ code: z.string(), name: textValue })

const lineShape = z.strictObject({
  kind: z.enum(['drug', 'service', 'supply']),
  code: textValue,
  name: z.string(),
  unit: textValue,
  group: textValue.meta({ description: 'MA_NHOM theo danh sách của Bộ Y tế' }),
  quantity: amount,
  price: amount,
  amount,
  insuredAmount: amount,
  level: amount.meta({ description: 'Mức hưởng, phần trăm' }),
  fund: amount,
  copayment: amount,
  own: amount,
  other: amount,
  orderedAt: timeValue.nullable(),
  drug: z
    .strictObject({ strength: textValue, form: textValue, dose: textValue, use: textValue })
    .nullable(),
})

export const visitShape = z.strictObject({
  id: z.string().meta({ description: 'Mã nối lần khám với từng khoản. Không phải mã của ai.' }),
  state: z.enum(['claimed', 'withdrawn']),
  facilityCode: z.string(),
  facilityName: textValue,
  arrivedAt: timeValue,
  admittedAt: timeValue.nullable(),
  leftAt: timeValue.nullable(),
  careCode: textValue,
  entitlementCode: textValue,
  isCovered: z.boolean().meta({
    description: 'Tên bệnh và từng khoản không có trong tệp, vì người tải không chọn kèm',
  }),
  reason: textValue,
  diagnosis: textValue,
  disease: disease.nullable(),
  otherDiseases: z.array(disease),
  days: amount,
  amounts: z.strictObject({
    total: amount,
    insured: amount,
    fund: amount,
    copayment: amount,
    own: amount,
    other: amount,
  }),
  madeOn: textValue,
  lines: z.array(lineShape),
})

export type ExportedLine = z.infer<typeof lineShape>
export type ExportedVisit = z.infer<typeof visitShape>

/** What codes are called, by lists that are asked for many at once. */
export type NamesForCodes = {
  facility: (code: string) => string | null
  disease: (code: string) => string | null
}

/** Without what is covered where the visit stays covered. */
export function exportedVisit(
  visit: KeptVisit,
  lines: readonly CostLine[],
  { isCovered, names }: { isCovered: boolean; names: NamesForCodes },
): ExportedVisit {
  const { key, state, facility, arrivedAt, admittedAt, leftAt, amounts } = visit
  return {
    ...{ id: key, state, facilityCode: facility, facilityName: names.facility(facility) },
    ...{ arrivedAt, admittedAt: orNull(admittedAt ?? ''), leftAt: orNull(leftAt ?? '') },
    careCode: orNull(visit.care),
    entitlementCode: orNull(visit.entitlement),
    isCovered,
    ...(isCovered ? nothingTold : whyOf(visit, names)),
    days: orNull(visit.days),
    amounts: {
      total: orNull(amounts.total),
      insured: orNull(amounts.insured),
      fund: orNull(amounts.fund),
      copayment: orNull(amounts.copayment),
      own: orNull(amounts.own),
      other: orNull(amounts.other),
    },
    madeOn: orNull(visit.madeOn),
    lines: isCovered ? [] : lines.map(exportedLine),
  }
}

const nothingTold = { reason: null, diagnosis: null, disease: null, otherDiseases: [] }

function whyOf({ reason, diagnosis, disease, otherDiseases }: KeptVisit, names: NamesForCodes) {
  const named = (code: string) => ({ code, name: names.disease(code) })
  return {
    reason: orNull(reason),
    diagnosis: orNull(diagnosis),
    disease: disease === '' ? null : named(disease),
    otherDiseases: otherDiseases.map(named),
  }
}

function exportedLine(line: CostLine): ExportedLine {
  const { kind, name, drug } = line
  return {
    kind,
    code: orNull(line.code),
    name,
    unit: orNull(line.unit),
    group: orNull(line.group),
    quantity: orNull(line.quantity),
    price: orNull(line.price),
    amount: orNull(line.amount),
    insuredAmount: orNull(line.insuredAmount),
    level: orNull(line.level),
    fund: orNull(line.fund),
    copayment: orNull(line.copayment),
    own: orNull(line.own),
    other: orNull(line.other.total),
    orderedAt: orNull(line.orderedAt),
    drug: drug && {
      strength: orNull(drug.strength),
      form: orNull(drug.form),
      dose: orNull(drug.dose),
      use: orNull(drug.use),
    },
  }
}
