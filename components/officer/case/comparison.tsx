import type { ReactNode } from 'react'
import { PersonName } from '@/components/ui/words/person-name'
import { isWholeBirth, shownBirth, type Birth } from '@/lib/insured/birth'
import { compareTexts } from '@/lib/insured/compare'
import { describeDifferences } from '@/lib/insured/describe-differences'
import { readIdNumber } from '@/lib/insured/id-number'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Change } from '@/lib/registration/answers/changes-of'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { compared, lineHead } from '@/lib/registration/answers/officer-lines'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import { answerOf, inWords } from '@/lib/registration/answers/told'
import { ChangedMark } from './changed-mark'
import { Difference } from './difference'

type Told = { answers: Declaration; printed: PrintedDeclaration; person: InsuredPerson | null }
type Props = Told & { changes: Change[] }
type Compared = (typeof compared)[number]
type Shown = (answer: string) => string
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
export const Comparison = ({ changes, ...told }: Props) => (
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
    <tbody role="rowgroup">{linesOf(told).map((line) => row(line, changes))}</tbody>
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

function linesOf({ answers, printed, person }: Told): Line[] {
  const lines = (isOfPerson: boolean) =>
    compared
      .filter(({ step }) => (step === 'declarant') === isOfPerson)
      .map((question) => lineOf(question, { answers, printed, person }))
  if (!person) return [...lines(true), ...lines(false)]
  const says = readIdNumber(answers.declarant.idNumber)
  return [
    ...lines(true),
    {
      label: 'Ngày sinh',
      typed: says ? saidByNumber(`Năm ${says.birthYear}`) : '—',
      registered: registeredBirth(person.birthDate),
    },
    { label: 'Giới tính', typed: says ? saidByNumber(says.sex) : '—', registered: person.sex },
    ...lines(false),
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

function lineOf(question: Compared, { answers, printed, person }: Told): Line {
  const { registered: find, differs, unknown = '—' } = question.compared
  const { isName, ...head } = lineHead(question)
  const typed = answerOf(question, answers) ?? ''
  const shown = (answer: string) => inWords(question, answer, printed)
  const registered = person && find(person)
  if (registered) return { ...head, ...pairOf(typed, registered, shown, differs) }
  return {
    ...head,
    typed: isName ? <PersonName>{shown(typed)}</PersonName> : shown(typed),
    registered: person ? 'Chưa có' : unknown,
  }
}

/** Shown in the groups of the card, told apart digit by digit: the places named are those without the spaces. */
function pairOf(typed: string, registered: string, shown: Shown, differs?: string) {
  const pieces = compareTexts(shown(typed), shown(registered))
  const places = differs ? [differs] : describeDifferences(typed, registered)
  return {
    typed: <Difference pieces={pieces} side="typed" />,
    registered: <Difference pieces={pieces} side="registered" />,
    differences: typed === registered ? [] : places,
  }
}
