import { Words } from '@/components/ui/words/words'
import { DataTable } from '@/components/ui/data-table'
import { BEGINNING, MOST_DAYS } from '@/lib/audit/entry-wish'
import type { ReadEntries } from '@/lib/audit/read-entries'
import { formatDay, formatInstant } from '@/lib/forms/days/dates'

const shownCount = new Intl.NumberFormat('vi-VN').format

/** What was done, by whom, about what; never what an entry holds besides. */
export const EntriesTable = ({ wish, days, entries, total, isUnknown }: ReadEntries) => (
  <>
    <p className="mb-2">
      {isUnknown
        ? 'Ở cơ quan của bạn không có hồ sơ, tài khoản hay cán bộ nào mang mã này.'
        : `Có ${shownCount(total)} dòng ${inDays(days)}.`}
    </p>
    <p className="mb-4 text-sm">
      {!wish.about && `Để trống ô mã thì mỗi lần đọc được nhiều nhất ${MOST_DAYS} ngày. `}
      Việc bạn đọc cũng được ghi vào nhật ký. Đọc đích danh ai thì người ấy thấy.
    </p>
    {entries.length > 0 && (
      <DataTable
        caption="Các dòng nhật ký"
        hideCaption
        columns={[
          { header: 'Lúc', width: 'lg:w-[15rem]' },
          { header: 'Việc đã làm' },
          { header: 'Người làm' },
          { header: 'Về' },
        ]}
        rows={entries.map(({ key, at, act, doer, about }) => ({
          key,
          cells: [formatInstant(at), act, doer, <Words key="about">{about}</Words>],
        }))}
      />
    )}
  </>
)

function inDays({ from, to }: ReadEntries['days']): string {
  if (from === to) return `trong ngày ${formatDay(from)}`
  return from === BEGINNING
    ? `từ trước đến hết ngày ${formatDay(to)}`
    : `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`
}
