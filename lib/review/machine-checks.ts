import { birthYear, isWholeBirth } from '@/lib/insured/birth'
import { readIdNumber } from '@/lib/insured/id-number'
import { isSameName } from '@/lib/insured/compare'
import { describeDifferences } from '@/lib/insured/describe-differences'
import type { InsuredPerson } from '@/lib/insured/person'
import type { OfficeCase } from './office-case'
import type { Mark, Marks } from './sheet/check-sheet'
import type { MachineItemId, OfficerItemId } from './sheet/checklist'
import type { ReasonCode } from './sheet/reasons'

/** What the machine found out about one case, and when. */
export type Evidence = {
  person: InsuredPerson | null
  hasAccount: boolean
  earlierCases: string[]
  at: Date
}

type Finding = { source: string; reason: ReasonCode | null }

const findings: Record<MachineItemId, (officeCase: OfficeCase, evidence: Evidence) => Finding> = {
  'bhxh-code-in-registry': (_, { person }) => ({
    source: 'Dữ liệu người tham gia BHXH',
    reason: person ? null : 'code-unknown',
  }),
  'not-duplicate': (_, { hasAccount, earlierCases }) => ({
    source: 'Tài khoản và hồ sơ trên Cổng',
    reason: hasAccount ? 'account-exists' : earlierCases.length > 0 ? 'other-declaration' : null,
  }),
  'phone-verified': ({ answers }) => ({
    source: 'Mã gửi qua tin nhắn',
    reason:
      answers.confirmedPhone.confirmedPhone === answers.contact.phone ? null : 'phone-unconfirmed',
  }),
  'signed-paper-received': ({ receivedById }) => ({
    source: 'Sổ tiếp nhận của cơ quan',
    reason: receivedById ? null : 'paper-missing',
  }),
}

/** The items a machine answers, each with its source and time. */
function checkByMachine(officeCase: OfficeCase, evidence: Evidence): Record<MachineItemId, Mark> {
  const markOf = ({ source, reason }: Finding): Mark => ({
    result: reason ? 'failed' : 'passed',
    ...(reason && { reason }),
    by: '',
    source,
    at: evidence.at.toISOString(),
  })
  const ids = Object.keys(findings) as MachineItemId[]
  return Object.fromEntries(
    ids.map((id) => [id, markOf(findings[id](officeCase, evidence))]),
  ) as Record<MachineItemId, Mark>
}

/** The officer's marks with the machine's of this moment. */
export const allMarks = (officeCase: OfficeCase, evidence: Evidence): Marks => ({
  ...officeCase.sheet.marks,
  ...checkByMachine(officeCase, evidence),
})

/** What a machine noticed about an item that an officer answers: a help for the eye, never the answer. */
export type MachineHint = { agrees: boolean; text: string }

export function hintsOf(
  { answers }: OfficeCase,
  { person }: Evidence,
): Partial<Record<OfficerItemId, MachineHint>> {
  if (!person) return {}
  const { fullName, idNumber } = answers.declarant
  return {
    'name-equals': compared(fullName, person.fullName),
    'id-number-equals': compared(idNumber, person.idNumber),
    'birth-date-equals': birthHint(idNumber, person),
  }
}

function compared(typed: string, registered: string): MachineHint {
  if (isSameName(typed, registered)) return { agrees: true, text: 'Giống dữ liệu BHXH' }
  const differences = describeDifferences(typed, registered)
  return { agrees: false, text: `Khác dữ liệu BHXH. ${differences.join(' ')}` }
}

function birthHint(idNumber: string, { birthDate, sex }: InsuredPerson): MachineHint | undefined {
  const says = readIdNumber(idNumber)
  if (!says) return undefined
  const registered = birthYear(birthDate)
  if (says.birthYear !== registered)
    return {
      agrees: false,
      text: `Theo số căn cước, năm sinh là ${says.birthYear}, dữ liệu BHXH ghi ${registered}`,
    }
  if (says.sex !== sex)
    return {
      agrees: false,
      text: `Theo số căn cước, giới tính là ${says.sex}, dữ liệu BHXH ghi ${sex}`,
    }
  const extent = isWholeBirth(birthDate) ? '' : ', dữ liệu BHXH không có ngày sinh đầy đủ'
  return {
    agrees: true,
    text: `Số căn cước khớp năm sinh ${registered} và giới tính ${sex}${extent}`,
  }
}
