import { Reference } from '@/components/registration/reference'
import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/ui/data-table'
import { PersonName } from '@/components/ui/words/person-name'
import { formatDay, formatTime, today } from '@/lib/forms/days/dates'
import type { ListedCase } from '@/lib/queues/listed-case'
import { daysWaited } from '@/lib/queues/queues'
import { closed } from '@/lib/registration/steps/status'
import { dueDay } from './due-day'
import { StatusOfCase } from './status-of-case'

type Props = {
  caption: string
  cases: ListedCase[]
  offices: Map<string, string>
  /** Also when it is the same on every line: a search says where each case stands. */
  showsStatus?: boolean
  empty: ReactNode
}

/** A column that would say the same on every line is left out. */
export function CaseTable({ caption, cases, offices, showsStatus, empty }: Props) {
  const statuses = new Set(cases.map(({ status }) => status))
  const officeCodes = new Set(cases.map(({ officeCode }) => officeCode))
  const columns = allColumns.filter(
    ({ header }) =>
      (header !== 'Tình trạng' || showsStatus || statuses.size > 1) &&
      (header !== 'Người xử lý' || cases.some(({ holder }) => holder)) &&
      (header !== 'Cơ quan' || officeCodes.size > 1),
  )
  const rows = cases.map((one) => ({
    key: one.reference,
    cells: columns.map(({ cell }) => cell(one, offices)),
  }))
  return <DataTable hideCaption {...{ caption, columns, rows, empty }} />
}

type CaseColumn = Column & { cell: (one: ListedCase, offices: Map<string, string>) => ReactNode }

// Every column but that of the name has its width, so the name wraps in what is left.
const allColumns: CaseColumn[] = [
  {
    header: 'Mã hồ sơ',
    // Room for the widest number, of M and W alone.
    width: 'w-[10rem]',
    cell: ({ reference }) => (
      <a
        href={`/can-bo/ho-so/${reference}`}
        className="inline-flex min-h-6 items-center font-bold pointer-coarse:min-h-11"
      >
        <Reference>{reference}</Reference>
      </a>
    ),
  },
  {
    header: 'Họ và tên',
    cell: ({ fullName, isFlagged }) => (
      <>
        <PersonName>{fullName}</PersonName>
        {isFlagged && <span className="block text-sm font-bold">Nghi trùng</span>}
      </>
    ),
  },
  {
    header: 'Tình trạng',
    width: 'w-[12.25rem]',
    cell: ({ status }) => <StatusOfCase status={status} />,
  },
  {
    header: 'Hạn',
    width: 'w-[13rem]',
    cell: dueDay,
  },
  {
    header: 'Đã chờ',
    width: 'w-[10.25rem]',
    cell: (one) => (
      <>
        {waited(one)}
        <span className="block text-sm text-ink-soft">gửi {formatDay(one.submittedAt)}</span>
      </>
    ),
  },
  {
    header: 'Người xử lý',
    width: 'w-[10.5rem]',
    // Nobody's: then nothing at all, so that a phone leaves the label out too.
    cell: ({ holder }) =>
      holder && (
        <>
          <PersonName>{holder.name}</PersonName>
          <span className="block text-sm text-ink-soft">từ {formatTime(holder.since)}</span>
        </>
      ),
  },
  {
    header: 'Cơ quan',
    width: 'w-[11.5rem]',
    cell: ({ officeCode }, offices) => offices.get(officeCode) ?? officeCode,
  },
]

function waited({ status, statusSince }: ListedCase): string {
  if (closed.includes(status)) return `xong ${formatDay(statusSince)}`
  if (status === 'DECIDED') return 'đã quyết định'
  const days = daysWaited(statusSince, today())
  return days === 0 ? 'dưới 1 ngày' : `${days} ngày`
}
