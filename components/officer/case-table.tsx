import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { formatInstant, today } from '@/lib/forms/dates'
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

export function CaseTable({ caption, cases, offices, empty }: Props) {
  const isWide = offices.size > 1
  const columns = [
    { header: 'Mã hồ sơ' },
    { header: 'Họ và tên' },
    { header: 'Tình trạng' },
    { header: 'Đã chờ', isNumber: true },
    { header: 'Hẹn trả lời' },
    { header: 'Gửi lúc' },
    ...(isWide ? [{ header: 'Cơ quan' }] : []),
  ]
  const rows = cases.map((one) => ({
    key: one.reference,
    cells: [
      <a
        key="open"
        href={`/can-bo/ho-so/${one.reference}`}
        className="inline-flex min-h-8 items-center font-bold whitespace-nowrap"
      >
        {shownReference(one.reference)}
      </a>,
      one.fullName,
      <StatusOfCase key="status" status={one.status} />,
      `${daysWaited(one.statusSince, today())} ngày`,
      <DueDay key="due" dueOn={one.dueOn} status={one.status} />,
      formatInstant(one.submittedAt),
      ...(isWide ? [offices.get(one.officeCode) ?? one.officeCode] : []),
    ],
  }))
  return <DataTable stacks hideCaption {...{ caption, columns, rows, empty }} />
}
