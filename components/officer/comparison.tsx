import type { ReactNode } from 'react'
import { formatDay } from '@/lib/forms/dates'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { compareTexts, describeDifferences, type Piece } from '@/lib/insured/compare'
import { readIdNumber } from '@/lib/insured/id-number'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Declaration } from '@/lib/registration/declaration'
import { Difference } from './difference'

type Props = { answers: Declaration; person: InsuredPerson | null }
type Line = { label: string; typed: ReactNode; registered: ReactNode; differences?: string[] }

/** What was declared beside what the register holds, letter by letter. */
export const Comparison = ({ answers, person }: Props) => (
  <table className="w-full border-collapse text-base">
    <caption className="pb-2 text-left text-lg font-bold">Đối chiếu với dữ liệu BHXH</caption>
    <thead>
      <tr className="border-b-2 border-edge text-left align-bottom">
        <th scope="col" className="py-1 pr-2">
          <span className="sr-only">Mục</span>
        </th>
        <th scope="col" className="py-1 pr-3">
          Tờ khai
        </th>
        <th scope="col" className="py-1">
          Dữ liệu BHXH
        </th>
      </tr>
    </thead>
    <tbody>{linesOf(answers, person).map(row)}</tbody>
  </table>
)

const row = ({ label, typed, registered, differences = [] }: Line) => (
  <tr key={label} className="border-b border-line align-top">
    <th scope="row" className="w-24 py-2 pr-2 text-left text-sm font-normal text-ink-soft">
      {label}
    </th>
    <td className="py-2 pr-3 font-bold wrap-anywhere">
      {typed}
      {differences.length > 0 && (
        <p className="mt-1 text-sm font-normal">{differences.join('. ')}.</p>
      )}
    </td>
    <td className="py-2 wrap-anywhere">{registered}</td>
  </tr>
)

function linesOf({ declarant, contact }: Declaration, person: InsuredPerson | null): Line[] {
  if (!person) return linesWithoutPerson(declarant, contact.phone)
  const says = readIdNumber(declarant.idNumber)
  return [
    compared('Họ và tên', compareTexts(declarant.fullName, person.fullName)),
    compared(
      'Mã số BHXH',
      compareTexts(shownBhxhCode(declarant.bhxhCode), shownBhxhCode(person.bhxhCode)),
    ),
    compared(
      'Số giấy tờ',
      compareTexts(shownIdNumber(declarant.idNumber), shownIdNumber(person.idNumber)),
    ),
    {
      label: 'Ngày sinh',
      typed: says ? `năm ${says.birthYear}*` : '—',
      registered: formatDay(person.birthDate),
    },
    { label: 'Giới tính', typed: says ? `${says.sex}*` : '—', registered: person.sex },
    {
      label: 'Điện thoại',
      typed: shownPhone(contact.phone),
      registered: person.phone ? shownPhone(person.phone) : 'Chưa có',
    },
    { label: 'Hộ gia đình', typed: '—', registered: person.householdCode },
  ]
}

const compared = (label: string, pieces: Piece[]): Line => ({
  label,
  typed: <Difference pieces={pieces} side="typed" />,
  registered: <Difference pieces={pieces} side="registered" />,
  differences: describeDifferences(pieces),
})

const linesWithoutPerson = (declarant: Declaration['declarant'], phone: string): Line[] => [
  { label: 'Họ và tên', typed: declarant.fullName, registered: '—' },
  { label: 'Mã số BHXH', typed: shownBhxhCode(declarant.bhxhCode), registered: 'Không tìm thấy' },
  { label: 'Số giấy tờ', typed: shownIdNumber(declarant.idNumber), registered: '—' },
  { label: 'Điện thoại', typed: shownPhone(phone), registered: '—' },
]
