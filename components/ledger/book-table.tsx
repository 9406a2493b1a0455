import { DataTable } from '@/components/ui/data-table'
import { formatDay } from '@/lib/forms/days/dates'
import type { SignedDay } from '@/lib/ledger/day-record'
import { shownCount } from '@/lib/words/shown-count'
import { t } from '@/lib/words/t'

const Code = ({ children }: { children: string }) => (
  <code className="font-sans wrap-anywhere">{children}</code>
)

/** The book, the newest day first. */
export const BookTable = ({ days }: { days: SignedDay[] }) => (
  <DataTable
    caption={t('Số gốc từng ngày')}
    columns={[
      { header: t('Ngày') },
      { header: t('Số dấu ký'), isNumber: true },
      { header: t('Số gốc') },
      { header: t('Dấu của ngày, tính cả ngày trước') },
    ]}
    rows={days.map(({ day, first, last, root, digest }) => ({
      key: day,
      cells: [
        formatDay(day),
        shownCount(last - first + 1),
        <Code key="root">{root}</Code>,
        <Code key="digest">{digest}</Code>,
      ],
    }))}
    empty={<p>{t('Chưa có ngày nào. Đêm nay cổng ghi ngày đầu tiên.')}</p>}
  />
)
