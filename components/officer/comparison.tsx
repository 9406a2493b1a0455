import type { ReactNode } from 'react'
import { PersonName } from '@/components/ui/words/person-name'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { isWholeBirth, shownBirth, type Birth } from '@/lib/insured/birth'
import { compareTexts } from '@/lib/insured/compare'
import { describeDifferences } from '@/lib/insured/describe-differences'
import { readIdNumber } from '@/lib/insured/id-number'
import type { InsuredPerson } from '@/lib/insured/person'
import { briefLabels } from '@/lib/registration/answer-labels'
import type { Declaration } from '@/lib/registration/declaration'
import type { Change } from '@/lib/registration/changes-of'
import { ChangedMark } from './changed-mark'
import { Difference } from './difference'

type Props = { answers: Declaration; person: InsuredPerson | null; changes: Change[] }
type Line = {
  label: string
  path?: string
  typed: ReactNode
  registered: ReactNode
  differences?: string[]
}

// On a phone the label stands above its pair; the roles are written out, because such a line stops being a row for some readers.
const lineClasses = 'max-sm:grid max-sm:grid-cols-2 max-[20rem]:grid-cols-1'
// Letters so big that two columns would split the numbers: one under the other, each with its name.
const named =
  'max-[20rem]:before:text-sm max-[20rem]:before:font-normal max-[20rem]:before:text-ink-soft'

/** What was declared beside what the register holds, letter by letter. */
export const Comparison = ({ answers, person, changes }: Props) => (
  <table role="table" className="w-full border-collapse text-base sm:table-fixed">
    <caption className="pb-2 text-left text-lg font-bold">Đối chiếu với dữ liệu BHXH</caption>
    <thead role="rowgroup">
      <tr
        role="row"
        className={`${lineClasses} border-b-2 border-edge text-left align-bottom max-[20rem]:sr-only`}
      >
        <th role="columnheader" scope="col" className="w-[6rem] py-1 pr-2 max-sm:sr-only">
          Mục
        </th>
        <th role="columnheader" scope="col" className="py-1 pr-3">
          Tờ khai
        </th>
        <th role="columnheader" scope="col" className="py-1">
          Dữ liệu BHXH
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">{linesOf(answers, person).map((line) => row(line, changes))}</tbody>
  </table>
)

const row = ({ label, path, typed, registered, differences = [] }: Line, changes: Change[]) => (
  <tr key={label} role="row" className={`${lineClasses} border-b border-line align-top`}>
    <th
      role="rowheader"
      scope="row"
      className="w-[6rem] pt-2 pr-2 text-left text-sm font-normal text-ink-soft max-sm:col-span-full max-sm:w-auto sm:pb-2"
    >
      {label}
    </th>
    <td
      role="cell"
      className={`pr-3 pb-2 font-bold wrap-anywhere sm:pt-2 ${named} max-[20rem]:before:content-["Tờ_khai:_"]`}
    >
      {typed}
      {differences.length > 0 && (
        <p className="mt-1 text-sm font-normal">{differences.join(' ')}</p>
      )}
      {path && <ChangedMark changes={changes} path={path} />}
    </td>
    <td
      role="cell"
      className={`pb-2 wrap-anywhere sm:pt-2 ${named} max-[20rem]:before:content-["Dữ_liệu_BHXH:_"]`}
    >
      {registered}
    </td>
  </tr>
)

function linesOf({ declarant, contact }: Declaration, person: InsuredPerson | null): Line[] {
  if (!person) return linesWithoutPerson(declarant, contact.phone)
  const says = readIdNumber(declarant.idNumber)
  return [
    {
      ...compared(briefLabels.fullName, declarant.fullName, person.fullName),
      path: 'declarant.fullName',
    },
    {
      ...compared(briefLabels.bhxhCode, declarant.bhxhCode, person.bhxhCode, shownBhxhCode),
      path: 'declarant.bhxhCode',
    },
    {
      ...compared(briefLabels.idNumber, declarant.idNumber, person.idNumber, shownIdNumber),
      path: 'declarant.idNumber',
    },
    {
      label: 'Ngày sinh',
      typed: says ? saidByNumber(`Năm ${says.birthYear}`) : '—',
      registered: registeredBirth(person.birthDate),
    },
    { label: 'Giới tính', typed: says ? saidByNumber(says.sex) : '—', registered: person.sex },
    comparedPhones(contact.phone, person.phone ?? ''),
    { label: 'Hộ gia đình', typed: '—', registered: person.householdCode },
  ]
}

const registeredBirth = (birth: Birth) => (
  <>
    {shownBirth(birth)}
    {!isWholeBirth(birth) && (
      <span className="block text-sm font-normal">Dữ liệu BHXH không có ngày sinh đầy đủ</span>
    )}
  </>
)

const saidByNumber = (what: string) => (
  <>
    {what} <span className="block text-sm font-normal">theo số căn cước</span>
  </>
)

function comparedPhones(typed: string, registered: string): Line {
  const label = briefLabels.phone
  const path = 'contact.phone'
  if (!registered) return { label, path, typed: shownPhone(typed), registered: 'Chưa có' }
  const line = { ...compared(label, shownPhone(typed), shownPhone(registered)), path }
  return { ...line, differences: typed === registered ? [] : ['Khác số trong dữ liệu BHXH.'] }
}

/** Shown in the groups of the card, told apart digit by digit: the places named are those without the spaces. */
function compared(
  label: string,
  typed: string,
  registered: string,
  shown = (text: string) => text,
): Line {
  const pieces = compareTexts(shown(typed), shown(registered))
  return {
    label,
    typed: <Difference pieces={pieces} side="typed" />,
    registered: <Difference pieces={pieces} side="registered" />,
    differences: describeDifferences(typed, registered),
  }
}

const linesWithoutPerson = (declarant: Declaration['declarant'], phone: string): Line[] => [
  {
    label: briefLabels.fullName,
    path: 'declarant.fullName',
    typed: <PersonName>{declarant.fullName}</PersonName>,
    registered: '—',
  },
  {
    label: briefLabels.bhxhCode,
    path: 'declarant.bhxhCode',
    typed: shownBhxhCode(declarant.bhxhCode),
    registered: 'Không tìm thấy',
  },
  {
    label: briefLabels.idNumber,
    path: 'declarant.idNumber',
    typed: shownIdNumber(declarant.idNumber),
    registered: '—',
  },
  { label: briefLabels.phone, path: 'contact.phone', typed: shownPhone(phone), registered: '—' },
]
