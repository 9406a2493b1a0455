import { isSurelyOfAge } from '@/lib/accounts/guardians/may-guard'
import { birthYear, isWholeBirth, shownBirth } from '@/lib/insured/birth'
import { readIdNumber } from '@/lib/insured/id-number'
import { isSameName } from '@/lib/insured/compare'
import { describeDifferences } from '@/lib/insured/describe-differences'
import type { InsuredPerson } from '@/lib/insured/person'
import type { KnownRole } from '@/lib/registration/kinds/kind'
import { kindIdOf, type KindId } from '@/lib/registration/kinds/kinds'
import { ofKind, type DeclarationOf } from '@/lib/registration/steps/declaration'
import { findUnitFault, type Unit, type UnitFault } from '@/lib/offices/units/unit'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { Certifier } from '@/lib/signatures/certificates/certifier'
import { certificateWords } from '@/lib/signatures/certificates/certificate-words'
import type { OfficeCase } from './office-case'
import type { Mark, Marks } from './sheet/check-sheet'
import { isMachineItem, itemsOf, type MachineItemId, type OfficerItemId } from './sheet/checklist'
import { kinshipHint } from './sheet/kinship-hint'
import type { ReasonCode } from './sheet/reasons'

/** What the machine found out about one case, and when. */
export type Evidence = {
  /** As the register knows those whom the kind of the declaration names. Null: not known. */
  people: Partial<Record<KnownRole, InsuredPerson | null>>
  /** As the catalogue of employers knows the unit of an organisation. */
  unit: Unit | null
  hasAccount: boolean
  earlierCases: string[]
  /** Who gave the certificate the form was signed with, as the catalogue of public authorities knows them. */
  certifier: Certifier | null
  at: Date
}

/** One fault of the unit; of a unit that nobody knows, only that. */
function unitFinding(fault: UnitFault, reason: ReasonCode) {
  return ({ answers }: OfficeCase, { unit }: Evidence): Finding => {
    const { organisation } = ofKind(answers, 'organisation') ?? {}
    const found = organisation && findUnitFault(organisation, unit)
    return { source: 'Danh mục đơn vị tham gia BHXH', reason: found === fault ? reason : null }
  }
}

function doubleReason(
  answers: OfficeCase['answers'],
  { hasAccount, earlierCases }: Pick<Evidence, 'hasAccount' | 'earlierCases'>,
): ReasonCode | null {
  const isUnit = ofKind(answers, 'organisation') !== null
  if (hasAccount) return isUnit ? 'unit-has-account' : 'account-exists'
  if (earlierCases.length === 0) return null
  return isUnit ? 'unit-has-declaration' : 'other-declaration'
}

type Finding = { source: string; reason: ReasonCode | null }

const findings: Record<MachineItemId, (officeCase: OfficeCase, evidence: Evidence) => Finding> = {
  'bhxh-code-in-registry': (_, { people: { holder } }) => ({
    source: 'Dữ liệu người tham gia BHXH',
    reason: holder ? null : 'code-unknown',
  }),
  'guardian-in-registry': (_, { people: { guardian } }) => ({
    source: 'Dữ liệu người tham gia BHXH',
    reason: guardian ? null : 'guardian-unknown',
  }),
  // Of nobody known, only that is told.
  'guardian-of-age': (_, { people: { guardian } }) => ({
    source: 'Dữ liệu người tham gia BHXH',
    reason: guardian && !isSurelyOfAge(guardian.birthDate) ? 'guardian-under-age' : null,
  }),
  'not-duplicate': ({ answers }, { hasAccount, earlierCases }) => ({
    source: 'Tài khoản và hồ sơ trên Cổng',
    reason: doubleReason(answers, { hasAccount, earlierCases }),
  }),
  'unit-in-catalogue': unitFinding('unknown', 'unit-unknown'),
  'unit-tax-equals': unitFinding('other-tax-code', 'unit-tax-differs'),
  'unit-active': unitFinding('not-active', 'unit-not-active'),
  'phone-verified': ({ answers }) => ({
    source: 'Mã gửi qua tin nhắn',
    reason:
      answers.confirmedPhone.confirmedPhone === answers.contact.phone ? null : 'phone-unconfirmed',
  }),
  'signed-paper-received': ({ receivedById, certificate }) => ({
    source: certificate ? 'Chữ ký số trên tờ khai' : 'Sổ tiếp nhận của cơ quan',
    reason: receivedById || certificate ? null : 'paper-missing',
  }),
}

/** The items a machine answers, each with its source and time. */
function checkByMachine(officeCase: OfficeCase, evidence: Evidence): Marks {
  const markOf = ({ source, reason }: Finding): Mark => ({
    result: reason ? 'failed' : 'passed',
    ...(reason && { reason }),
    by: '',
    source,
    at: evidence.at.toISOString(),
  })
  const ids = itemsOf(officeCase.answers).filter(isMachineItem)
  return Object.fromEntries(ids.map((id) => [id, markOf(findings[id](officeCase, evidence))]))
}

/** The officer's marks with the machine's of this moment. */
export const allMarks = (officeCase: OfficeCase, evidence: Evidence): Marks => ({
  ...officeCase.sheet.marks,
  ...checkByMachine(officeCase, evidence),
})

/** What a machine noticed about an item that an officer answers: a help for the eye, never the answer. */
export type MachineHint = { agrees: boolean; text: string }

type Hints = Partial<Record<OfficerItemId, MachineHint>>

export const hintsOf = (officeCase: OfficeCase, evidence: Evidence): Hints => ({
  ...(officeCase.certificate && signedHints(officeCase.certificate, evidence.certifier)),
  ...hintsFromRegister(officeCase, evidence),
})

/** Each kind says for itself what the register and the catalogue tell of it. */
const hintsOfKind: {
  [Id in KindId]: (answers: DeclarationOf<Id>, evidence: Evidence) => Hints
} = {
  person: ({ declarant }, { people: { holder } }) =>
    holder ? hintsOfPerson(declarant, holder) : {},
  child: (answers, { people: { holder, guardian } }) => ({
    ...(holder && hintsOfChild(answers, holder)),
    ...(guardian && hintsOfGuardian(answers, guardian, holder)),
  }),
  organisation: ({ organisation }, { unit }) =>
    unit ? { 'unit-name-equals': compared(organisation.name, unit.name, CATALOGUE) } : {},
}

const hintsFromRegister = ({ answers }: OfficeCase, evidence: Evidence): Hints =>
  hintsOfKind[kindIdOf(answers)!](answers as never, evidence)

const hintsOfPerson = (
  { fullName, idNumber }: DeclarationOf<'person'>['declarant'],
  person: InsuredPerson,
): Hints => ({
  'name-equals': compared(fullName, person.fullName),
  'id-number-equals': compared(idNumber, person.idNumber),
  'birth-date-equals': birthHint(idNumber, person),
})

const hintsOfChild = (
  { child }: Pick<DeclarationOf<'child'>, 'child'>,
  person: InsuredPerson,
): Hints => ({
  'child-name-equals': compared(child.fullName, person.fullName),
  'child-birth-equals': compared(shownBirth(child.birthDate), shownBirth(person.birthDate)),
})

const hintsOfGuardian = (
  { guardian: { idNumber, kinship } }: Pick<DeclarationOf<'child'>, 'guardian'>,
  guardian: InsuredPerson,
  child?: InsuredPerson | null,
): Hints => ({
  'guardian-equals': compared(idNumber, guardian.idNumber),
  'guardian-on-certificate': kinshipHint(kinship, guardian, child),
})

/** An issuer nobody has heard of is no fault, for the chain was believed; but somebody should look at it. */
const signedHints = (certificate: CertificateFacts, certifier: Certifier | null): Hints => ({
  'paper-signed': {
    agrees: certifier !== null,
    text: certificateWords(certificate, certifier),
  },
  'identity-shown': {
    agrees: true,
    text: `Ký số, không phải đến. Số trong chứng thư số khớp tờ khai, cấp cho ${certificate.holder}`,
  },
})

const CATALOGUE = 'danh mục đơn vị'

function compared(typed: string, registered: string, where = 'dữ liệu BHXH'): MachineHint {
  if (isSameName(typed, registered)) return { agrees: true, text: `Giống ${where}` }
  const differences = describeDifferences(typed, registered)
  return { agrees: false, text: `Khác ${where}. ${differences.join(' ')}` }
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
