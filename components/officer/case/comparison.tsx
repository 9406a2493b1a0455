import { PersonName } from '@/components/ui/words/person-name'
import { isWholeBirth, shownBirth, type Birth } from '@/lib/insured/birth'
import { readIdNumber } from '@/lib/insured/id-number'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Change } from '@/lib/registration/answers/changes-of'
import { knownOf, type Declaration } from '@/lib/registration/steps/declaration'
import { compared, lineHead } from '@/lib/registration/answers/officer-lines'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import { answerOf, inWords } from '@/lib/registration/answers/told'
import { stepOf, type StepId } from '@/lib/registration/steps/steps'
import type { Evidence } from '@/lib/review/machine-checks'
import { ComparisonTable, pairOf, type ComparedLine } from './comparison-table'

type Told = {
  answers: Declaration
  printed: PrintedDeclaration
  people: Evidence['people']
}
type Props = Told & { changes: Change[] }
type Compared = (typeof compared)[number]

/** What was declared beside what the register holds, letter by letter, of everybody the register was asked about. */
export const Comparison = ({ changes, people, ...told }: Props) =>
  knownOf(told.answers).map((known) => (
    <OfOne
      key={known.bhxhCode}
      {...{ changes, known, person: people[known.role] ?? null, ...told }}
    />
  ))

type OneProps = Omit<Props, 'people'> & One

/** Whose lines these are, where there are several. */
const captionOf = ({ answers, known: { beside } }: ToldOfOne): string =>
  [
    ...(knownOf(answers).length > 1 ? [stepOf(beside[0] as StepId).title] : []),
    'Đối chiếu với dữ liệu BHXH',
  ].join('. ')

const OfOne = ({ changes, ...told }: OneProps) => (
  <ComparisonTable
    caption={captionOf(told)}
    source="register"
    lines={linesOf(told)}
    changes={changes}
  />
)

type One = {
  known: ReturnType<typeof knownOf>[number]
  person: InsuredPerson | null
}
type ToldOfOne = Omit<Told, 'people'> & One

function linesOf({ answers, printed, known, person }: ToldOfOne): ComparedLine[] {
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
const unless = (
  asked: Compared | undefined,
  line: Omit<ComparedLine, 'typed'> & Partial<ComparedLine>,
): ComparedLine[] => (asked ? [] : [{ typed: '—', ...line }])

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

function lineOf(
  question: Compared,
  { answers, printed, person }: Omit<ToldOfOne, 'known'>,
): ComparedLine {
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
