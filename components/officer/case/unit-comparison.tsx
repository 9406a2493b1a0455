import { stateWords } from '@/lib/look-ups/state-words'
import type { Unit } from '@/lib/offices/units/unit'
import type { Change } from '@/lib/registration/answers/changes-of'
import { besideUnit, lineHead } from '@/lib/registration/answers/officer-lines'
import { answerOf, inWords } from '@/lib/registration/answers/told'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { ofKind } from '@/lib/registration/steps/declaration'
import { ComparisonTable, pairOf, type ComparedLine } from './comparison-table'

type Props = {
  answers: Declaration
  printed: PrintedDeclaration
  changes: Change[]
  /** As the catalogue of employers knows it. */
  unit: Unit | null
}

/** What an organisation declared beside what the catalogue of employers says of its unit code. */
export const UnitComparison = ({ changes, ...told }: Props) =>
  ofKind(told.answers, 'organisation') && (
    <ComparisonTable
      caption="Đối chiếu với danh mục đơn vị"
      source="catalogue"
      lines={linesOf(told)}
      changes={changes}
    />
  )

const linesOf = ({ answers, printed, unit }: Omit<Props, 'changes'>): ComparedLine[] => [
  ...besideUnit.map((question): ComparedLine => {
    const { label, path } = lineHead(question)
    const typed = answerOf(question, answers) ?? ''
    const shown = (answer: string) => inWords(question, answer, printed)
    const listed = unit && question.beside.registered(unit)
    if (listed) return { label, path, ...pairOf(typed, listed, shown) }
    return { label, path, typed: shown(typed), registered: unit ? 'Chưa có' : 'Không tìm thấy' }
  }),
  ...(unit ? [{ label: 'Tình trạng', typed: '—', registered: stateWords(unit.state) }] : []),
]
