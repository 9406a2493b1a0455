import type { ReactNode } from 'react'
import { PersonName } from '@/components/ui/words/person-name'
import { isWholeBirth, shownBirth, type Birth } from '@/lib/insured/birth'
import { compareTexts } from '@/lib/insured/compare'
import { describeDifferences } from '@/lib/insured/describe-differences'
import { readIdNumber } from '@/lib/insured/id-number'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Change } from '@/lib/registration/answers/changes-of'
import { knownOf, type Declaration } from '@/lib/registration/steps/declaration'
import { compared, lineHead } from '@/lib/registration/answers/officer-lines'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import { answerOf, inWords } from '@/lib/registration/answers/told'
import { stepOf, type StepId } from '@/lib/registration/steps/steps'
import { ChangedMark } from './changed-mark'
import { Difference } from './difference'

type Told = {
  answers: Declaration
  printed: PrintedDeclaration
  /** In the order of those the kind of the declaration names. */
  people: (InsuredPerson | null)[]
}
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

/** What was declared beside what the register holds, letter by letter, of everybody the register was asked about. */
export const Comparison = ({ changes, people, ...told }: Props) =>
  knownOf(told.answers).map((known, at) => (
    <OfOne key={known.bhxhCode} {...{ changes, known, person: people[at] ?? null, ...told }} />
  ))

type OneProps = Omit<Props, 'people'> & One

/** Whose lines these are, where there are several. */
const captionOf = ({ answers, known: { beside } }: ToldOfOne): string =>
  [
    ...(knownOf(answers).length > 1 ? [stepOf(beside[0] as StepId).title] : []),
    'Đối chiếu với dữ liệu BHXH',
  ].join('. ')

const OfOne = ({ changes, ...told }: OneProps) => (
  <table role="table" className="mb-4 w-full border-collapse text-base sm:table-fixed">
    <caption className="pb-2 text-left text-lg font-bold">{captionOf(told)}</caption>
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

type One = {
  known: ReturnType<typeof knownOf>[number]
  person: InsuredPerson | null
}
type ToldOfOne = Omit<Told, 'people'> & One

function linesOf({ answers, printed, known, person }: ToldOfOne): Line[] {
  const own = compared.filter(({ step }) => known.beside.includes(step))
  const asked = (field: string) => own.find((question) => question.field === field)
  const lines = (isContact: boolean) =>
    own
      .filter(({ step }) => (step === 'contact') === isContact)
      .map((question) => lineOf(question, { answers, printed, person }))
  if (!person) return [...lines(false), ...lines(true)]
  const number = asked('idNumber')
  const says = number ? readIdNumber(answerOf(number, answers) ?? '') : null
  return [
    ...unless(asked('fullName'), { label: 'Họ và tên', registered: person.fullName }),
    ...lines(false),
    ...unless(asked('birthDate'), {
      label: 'Ngày sinh',
      typed: says ? saidByNumber(`Năm ${says.birthYear}`) : '—',
      registered: registeredBirth(person.birthDate),
    }),
    { label: 'Giới tính', typed: says ? saidByNumber(says.sex) : '—', registered: person.sex },
    ...lines(true),
    { label: 'Hộ gia đình', typed: '—', registered: person.householdCode },
  ]
}

/** What only the register tells, where nobody was asked. */
const unless = (asked: Compared | undefined, line: Omit<Line, 'typed'> & Partial<Line>): Line[] =>
  asked ? [] : [{ typed: '—', ...line }]

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

function lineOf(question: Compared, { answers, printed, person }: Omit<ToldOfOne, 'known'>): Line {
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
