import type { ReactNode } from 'react'
import { compareTexts } from '@/lib/insured/compare'
import { describeDifferences } from '@/lib/insured/describe-differences'
import type { Change } from '@/lib/registration/answers/changes-of'
import { ChangedMark } from './changed-mark'
import { Difference } from './difference'

export type ComparedLine = {
  label: string
  path?: string
  typed: ReactNode
  registered: ReactNode
  differences?: string[]
}

type Props = {
  caption: string
  /** Of people the register knows, of units the catalogue. */
  source: keyof typeof sources
  lines: ComparedLine[]
  changes: Change[]
}

const sources = {
  register: { title: 'Dữ liệu BHXH', named: 'max-[22rem]:before:content-["Dữ_liệu_BHXH:_"]' },
  catalogue: { title: 'Danh mục', named: 'max-[22rem]:before:content-["Danh_mục:_"]' },
} as const

// On a phone the label stands above its pair; the roles are written out, because such a line stops being a row for some readers.
const lineClasses = 'max-sm:grid max-sm:grid-cols-2 max-[22rem]:grid-cols-1'
// Letters so big that two columns would split the numbers: one under the other, each with its name.
const named =
  'max-[22rem]:before:text-sm max-[22rem]:before:font-normal max-[22rem]:before:text-ink-soft'

export const ComparisonTable = ({ caption, source, lines, changes }: Props) => (
  <table role="table" className="mb-4 w-full border-collapse text-base sm:table-fixed">
    <caption className="pb-2 text-left text-lg font-bold">{caption}</caption>
    <thead role="rowgroup">
      <tr
        role="row"
        className={`${lineClasses} border-b-2 border-edge text-left align-bottom max-[22rem]:sr-only`}
      >
        <th role="columnheader" scope="col" className="w-[5.75rem] py-1 pr-2 max-sm:sr-only">
          Mục
        </th>
        <th role="columnheader" scope="col" className="py-1 pr-3">
          Tờ khai
        </th>
        <th role="columnheader" scope="col" className="py-1">
          {sources[source].title}
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {lines.map((line) => (
        <Row key={line.label} {...{ ...line, source, changes }} />
      ))}
    </tbody>
  </table>
)

type RowProps = ComparedLine & Pick<Props, 'source' | 'changes'>

const Row = ({ label, path, typed, registered, differences = [], source, changes }: RowProps) => (
  <tr role="row" className={`${lineClasses} border-b border-line align-top`}>
    <th
      role="rowheader"
      scope="row"
      className="w-[5.75rem] pt-2 pr-2 text-left text-sm font-normal text-ink-soft max-sm:col-span-full max-sm:w-auto sm:pb-2"
    >
      {label}
    </th>
    <td
      role="cell"
      className={`pr-1 pb-2 font-bold wrap-anywhere sm:pt-2 ${named} max-[22rem]:before:content-["Tờ_khai:_"]`}
    >
      {typed}
      {differences.length > 0 && (
        <p className="mt-1 text-sm font-normal">{differences.join(' ')}</p>
      )}
      {path && <ChangedMark changes={changes} path={path} />}
    </td>
    <td role="cell" className={`pb-2 wrap-anywhere sm:pt-2 ${named} ${sources[source].named}`}>
      {registered}
    </td>
  </tr>
)

type Shown = (answer: string) => string

/** Shown in the groups of the card, told apart digit by digit: the places named are those without the spaces. */
export function pairOf(
  typed: string,
  registered: string,
  shown: Shown,
  differs?: string,
): Omit<ComparedLine, 'label'> {
  const pieces = compareTexts(shown(typed), shown(registered))
  const places = differs ? [differs] : describeDifferences(typed, registered)
  return {
    typed: <Difference pieces={pieces} side="typed" />,
    registered: <Difference pieces={pieces} side="registered" />,
    differences: typed === registered ? [] : places,
  }
}
