import type { ReactNode } from 'react'
import { PersonName } from '@/components/ui/person-name'
import { formatDay } from '@/lib/forms/dates'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { compareTexts, describeDifferences } from '@/lib/insured/compare'
import { readIdNumber } from '@/lib/insured/id-number'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Declaration } from '@/lib/registration/declaration'
import { Difference } from './difference'

type Props = { answers: Declaration; person: InsuredPerson | null }
type Line = { label: string; typed: ReactNode; registered: ReactNode; differences?: string[] }

// On a phone the label stands above its pair; the roles are written out, because such a line stops being a row for some readers.
const lineClasses = 'max-sm:grid max-sm:grid-cols-2'

/** What was declared beside what the register holds, letter by letter. */
export const Comparison = ({ answers, person }: Props) => (
  <table role="table" className="w-full border-collapse text-base sm:table-fixed">
    <caption className="pb-2 text-left text-lg font-bold">Đối chiếu với dữ liệu BHXH</caption>
    <thead role="rowgroup">
      <tr role="row" className={`${lineClasses} border-b-2 border-edge text-left align-bottom`}>
        <th role="columnheader" scope="col" className="w-24 pr-2 max-sm:sr-only">
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
    <tbody role="rowgroup">{linesOf(answers, person).map(row)}</tbody>
  </table>
)

const row = ({ label, typed, registered, differences = [] }: Line) => (
  <tr key={label} role="row" className={`${lineClasses} border-b border-line align-top`}>
    <th
      role="rowheader"
      scope="row"
      className="w-24 pt-2 pr-2 text-left text-sm font-normal text-ink-soft max-sm:col-span-2 max-sm:w-auto sm:pb-2"
    >
      {label}
    </th>
    <td role="cell" className="pr-3 pb-2 font-bold wrap-anywhere sm:pt-2">
      {typed}
      {differences.length > 0 && (
        <p className="mt-1 text-sm font-normal">{differences.join('. ')}.</p>
      )}
    </td>
    <td role="cell" className="pb-2 wrap-anywhere sm:pt-2">
      {registered}
    </td>
  </tr>
)

function linesOf({ declarant, contact }: Declaration, person: InsuredPerson | null): Line[] {
  if (!person) return linesWithoutPerson(declarant, contact.phone)
  const says = readIdNumber(declarant.idNumber)
  return [
    compared('Họ và tên', declarant.fullName, person.fullName),
    compared('Mã số BHXH', declarant.bhxhCode, person.bhxhCode, shownBhxhCode),
    compared('Số giấy tờ', declarant.idNumber, person.idNumber, shownIdNumber),
    {
      label: 'Ngày sinh',
      typed: says ? saidByNumber(`Năm ${says.birthYear}`) : '—',
      registered: formatDay(person.birthDate),
    },
    { label: 'Giới tính', typed: says ? saidByNumber(says.sex) : '—', registered: person.sex },
    {
      label: 'Điện thoại',
      typed: shownPhone(contact.phone),
      registered: person.phone ? shownPhone(person.phone) : 'Chưa có',
    },
    { label: 'Hộ gia đình', typed: '—', registered: person.householdCode },
  ]
}

const saidByNumber = (what: string) => (
  <>
    {what} <span className="block text-sm font-normal">theo số căn cước</span>
  </>
)

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
    differences: describeDifferences(compareTexts(typed, registered)),
  }
}

const linesWithoutPerson = (declarant: Declaration['declarant'], phone: string): Line[] => [
  { label: 'Họ và tên', typed: <PersonName>{declarant.fullName}</PersonName>, registered: '—' },
  { label: 'Mã số BHXH', typed: shownBhxhCode(declarant.bhxhCode), registered: 'Không tìm thấy' },
  { label: 'Số giấy tờ', typed: shownIdNumber(declarant.idNumber), registered: '—' },
  { label: 'Điện thoại', typed: shownPhone(phone), registered: '—' },
]
