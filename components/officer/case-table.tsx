import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/ui/data-table'
import { formatDay, today } from '@/lib/forms/dates'
import { daysWaited } from '@/lib/queues/queues'
import type { ListedCase } from '@/lib/queues/listed-case'
import { shownReference } from '@/lib/registration/reference'
import { DueDay } from './due-day'
import { StatusOfCase } from './status-of-case'

type Props = {
  caption: string
  cases: ListedCase[]
  offices: Map<string, string>
  empty: ReactNode
}

/** A column that would say the same on every line is left out. */
export function CaseTable({ caption, cases, offices, empty }: Props) {
  const statuses = new Set(cases.map(({ status }) => status))
  const officeCodes = new Set(cases.map(({ officeCode }) => officeCode))
  const columns = allColumns.filter(
    ({ header }) =>
      (header !== 'Tình trạng' || statuses.size > 1) &&
      (header !== 'Cơ quan' || officeCodes.size > 1),
  )
  const rows = cases.map((one) => ({
    key: one.reference,
    cells: columns.map(({ cell }) => cell(one, offices)),
  }))
  return <DataTable stacks hideCaption {...{ caption, columns, rows, empty }} />
}

type CaseColumn = Column & { cell: (one: ListedCase, offices: Map<string, string>) => ReactNode }

const allColumns: CaseColumn[] = [
  {
    header: 'Mã hồ sơ',
    cell: ({ reference }) => (
      <a href={`/can-bo/ho-so/${reference}`} className="font-bold whitespace-nowrap">
        {shownReference(reference)}
      </a>
    ),
  },
  { header: 'Họ và tên', cell: ({ fullName }) => fullName },
  { header: 'Tình trạng', cell: ({ status }) => <StatusOfCase status={status} /> },
  {
    header: 'Đã chờ',
    isNumber: true,
    cell: ({ statusSince, isBeingDecided }) =>
      isBeingDecided ? 'đã quyết định' : waited(statusSince),
  },
  { header: 'Hạn', cell: ({ dueOn, status }) => <DueDay dueOn={dueOn} status={status} /> },
  { header: 'Gửi ngày', cell: ({ submittedAt }) => formatDay(submittedAt) },
  { header: 'Cơ quan', cell: ({ officeCode }, offices) => offices.get(officeCode) ?? officeCode },
]

const waited = (since: Date): string => {
  const days = daysWaited(since, today())
  return days === 0 ? 'từ hôm nay' : `${days} ngày`
}
