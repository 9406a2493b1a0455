import type { ReactNode } from 'react'
import { Reference } from '@/components/registration/reference'
import { Masked } from '@/components/ui/words/masked'
import { formatDay } from '@/lib/forms/days/dates'
import { GAP } from '@/lib/forms/shown'
import { statusLabel } from '@/lib/registration/steps/status'
import type { PairLine, ShownPair } from '@/lib/review/pairs/shown-pair'

const OWN = 'Hồ sơ này'
const OTHER = 'Hồ sơ kia'

// Where four columns would split the numbers, what is compared and how it compares stand above the two; where even two would, one stands under the other, each with its name. The roles are written out, because such a line stops being a row for some readers.
const lineClasses =
  '@max-[28rem]:grid @max-[28rem]:grid-cols-2 @max-[28rem]:gap-x-2 @max-[18rem]:grid-cols-1'
const named =
  '@max-[18rem]:before:block @max-[18rem]:before:text-sm @max-[18rem]:before:text-ink-soft'
const cell = 'pr-2 pb-1 wrap-break-word @max-[28rem]:pr-0 @min-[28rem]:pt-1'

/** One case beside the other, line by line. Which case it is stands before the table: a table holds nothing but its rows. */
export function PairLines({ pair }: { pair: ShownPair }) {
  const title = `nghi-trung-${pair.id}`
  return (
    <div className="@container">
      <p id={title} className="pb-1">
        <OtherCase pair={pair} />
      </p>
      <table role="table" aria-labelledby={title} className="w-full border-collapse text-base">
        <thead role="rowgroup">
          <tr
            role="row"
            className={`${lineClasses} border-b border-edge text-left text-sm @max-[18rem]:sr-only`}
          >
            <Head className="@max-[28rem]:sr-only">Mục</Head>
            <Head className="@max-[28rem]:sr-only">So lại</Head>
            <Head>{OWN}</Head>
            <Head>{OTHER}</Head>
          </tr>
        </thead>
        <tbody role="rowgroup">{pair.lines.map(line)}</tbody>
      </table>
    </div>
  )
}

const OtherCase = ({ pair: { other, isOtherFirst } }: { pair: ShownPair }) => (
  <>
    Hồ sơ gửi {isOtherFirst ? 'trước' : 'sau'}:{' '}
    {other.isOurs ? (
      <a href={`/can-bo/ho-so/${other.reference}`} className="font-bold">
        <Reference>{other.reference}</Reference>
      </a>
    ) : (
      <strong>
        <Reference>{other.reference}</Reference>
      </strong>
    )}
    , {statusLabel[other.status].toLocaleLowerCase('vi')}, gửi {formatDay(other.submittedAt)}
    {!other.isOurs && `, ${other.officeName}. Hồ sơ của cơ quan khác nên phần khác bị che`}.
  </>
)

const Head = ({ children, className = '' }: { children: ReactNode; className?: string }) => (
  <th
    role="columnheader"
    scope="col"
    className={`py-1 pr-2 font-normal text-ink-soft ${className}`}
  >
    {children}
  </th>
)

/** A number stands in one line; where letters are so big that no line has room for it, it breaks between its groups. */
const spaced = (text: string) =>
  text.includes(GAP) ? (
    <span className="@min-[18rem]:whitespace-nowrap">{text.replaceAll(GAP, ' ')}</span>
  ) : (
    text
  )

const line = ({ label, field, own, other, are, isAlike }: PairLine) => (
  <tr key={field} role="row" className={`${lineClasses} border-b border-line align-top`}>
    <th
      role="rowheader"
      scope="row"
      className="pt-1 pr-2 text-left text-sm font-normal text-ink-soft @min-[28rem]:pb-1"
    >
      {label}
    </th>
    <td
      role="cell"
      className={`pr-2 text-sm @min-[18rem]:pt-1 @max-[28rem]:pr-0 ${isAlike ? 'font-bold' : ''}`}
    >
      {are}
    </td>
    <td role="cell" className={`${cell} ${named} @max-[18rem]:before:content-["Hồ_sơ_này"]`}>
      {spaced(own)}
    </td>
    <td role="cell" className={`${cell} ${named} @max-[18rem]:before:content-["Hồ_sơ_kia"]`}>
      {typeof other === 'string' ? spaced(other) : <Masked>{other}</Masked>}
    </td>
  </tr>
)
