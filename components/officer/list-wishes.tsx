import { Fragment, type ReactNode } from 'react'
import { CurrentLink } from '@/components/ui/current-link'
import { isNarrowed, NOBODY, orders, wishQuery, type ListWish } from '@/lib/queues/list-wish'
import { queueAddress, queueOf, type QueueSlug } from '@/lib/queues/queues'
import { statusLabel } from '@/lib/registration/steps/status'
import { isHeldFor } from '@/lib/review/holdings/holding'
import type { DayErrors } from '@/lib/forms/days/asked-days'
import { DayBox } from './day-box'
import { besideBoxes, officerControl } from './officer-control'
import { OfficerButton } from './officer-button'

type Props = {
  slug: QueueSlug
  wish: ListWish
  sealed: string
  offices: Map<string, string>
  /** Officers by id, and how they are called here. */
  holders: [string, string][]
  /** The days as the address has them, and what is wrong about them. */
  asked: Record<string, unknown>
  wrong: DayErrors
}

/** In which order the list stands, as addresses; and which of its cases, as a form. */
export function ListWishes({ sealed, ...shown }: Props) {
  const { slug, wish, wrong } = shown
  const hrefOf = (changed: Partial<ListWish>) =>
    `/can-bo?${wishQuery(slug, { ...wish, ...changed }, sealed)}`
  return (
    <div className="mb-3 flex flex-wrap items-start gap-x-8 gap-y-1">
      <nav aria-label="Xếp danh sách">
        <ul className="flex flex-wrap items-center gap-x-4">
          <li className="text-sm text-ink-soft">Xếp theo</li>
          {orders.map(({ slug: order, title }) => (
            <li key={order}>
              <CurrentLink
                href={hrefOf({ order })}
                current={order === wish.order ? 'true' : undefined}
              >
                {title}
              </CurrentLink>
            </li>
          ))}
        </ul>
      </nav>
      <details
        open={isNarrowed(wish) || Object.keys(wrong).length > 0}
        className="min-w-0 open:basis-full"
      >
        <summary className="inline-flex min-h-11 items-center text-voice underline underline-offset-4">
          Lọc danh sách
        </summary>
        <Filters {...shown} />
      </details>
    </div>
  )
}

const Filters = ({ slug, wish, offices, holders, asked, wrong }: Omit<Props, 'sealed'>) => {
  const { statuses } = queueOf(slug)
  // Whatever may be wished has its box, or this does not compile; the order is chosen by links.
  const boxes: Record<Exclude<keyof ListWish, 'order'>, ReactNode> = {
    status: statuses.length > 1 && (
      <Choices
        name="tinh-trang"
        label="Tình trạng"
        chosen={wish.status}
        options={statuses.map((status) => [status, statusLabel[status]])}
      />
    ),
    officeCode: offices.size > 1 && (
      <Choices name="co-quan" label="Cơ quan" chosen={wish.officeCode} options={[...offices]} />
    ),
    holder: statuses.some(isHeldFor) && (
      <Choices
        name="nguoi"
        label="Người xử lý"
        chosen={wish.holder}
        options={[[NOBODY, 'Chưa ai nhận'], ...withChosen(holders, wish.holder)]}
      />
    ),
    from: <DayBox name="tu" label="Gửi từ ngày" typed={asked.tu} error={wrong.tu} />,
    to: <DayBox name="den" label="đến ngày" typed={asked.den} error={wrong.den} />,
    words: (
      <label className="block min-w-0 text-sm">
        Tên, mã hoặc điện thoại
        <input name="chu" defaultValue={wish.words} autoComplete="off" className={officerControl} />
      </label>
    ),
  }
  return (
    <form
      method="post"
      action="/can-bo/loc"
      aria-label="Lọc danh sách"
      className="flex flex-wrap items-start gap-3 rounded-lg border border-line bg-paper p-3"
    >
      <input type="hidden" name="hang-doi" value={slug} />
      <input type="hidden" name="xep" value={wish.order} />
      {Object.entries(boxes).map(([wished, box]) => (
        <Fragment key={wished}>{box}</Fragment>
      ))}
      <span className={besideBoxes}>
        <OfficerButton look="secondary">Lọc</OfficerButton>
        {isNarrowed(wish) && (
          <a href={queueAddress(slug)} className="inline-flex min-h-11 items-center">
            Bỏ lọc
          </a>
        )}
      </span>
    </form>
  )
}

/** Whoever was chosen may hold nothing of this page by now. */
const withChosen = (holders: [string, string][], chosen: string | null): [string, string][] =>
  chosen === null || chosen === NOBODY || holders.some(([id]) => id === chosen)
    ? holders
    : [...holders, [chosen, 'Cán bộ đã chọn']]

type ChoicesProps = {
  name: string
  label: string
  chosen: string | null
  options: (readonly [string, string])[]
}

const Choices = ({ name, label, chosen, options }: ChoicesProps) => (
  <label className="block min-w-0 text-sm">
    {label}
    <select name={name} defaultValue={chosen ?? ''} className={`${officerControl} max-w-[14rem]`}>
      <option value="">Tất cả</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
