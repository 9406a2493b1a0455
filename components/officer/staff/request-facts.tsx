import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Masked } from '@/components/ui/words/masked'
import { formatInstant } from '@/lib/forms/days/dates'
import type { ShownStaffRequest } from '@/lib/staff/shown/show-request'
import { staffActs } from '@/lib/staff/staff-act'
import { staffStateLabel } from '@/lib/staff/staff-request'

type Props = { request: ShownStaffRequest }

/** Who asks for what about whom, and why. */
export const RequestFacts = ({ request }: Props) => {
  const isNew = request.act === 'CREATE'
  return (
    <div className="max-w-[60rem]">
      <SummaryList
        rows={[
          { label: 'Việc', value: staffActs[request.act].title },
          { label: 'Cán bộ', value: request.officer },
          { label: 'Người gửi', value: request.asker },
          { label: 'Gửi lúc', value: formatInstant(request.createdAt) },
          { label: 'Lý do', value: request.ground },
          { label: 'Kể thêm', value: request.words },
          { label: 'Tình trạng', value: staffStateLabel[request.state] },
          ...(request.state === 'ASKED'
            ? [{ label: 'Chờ đến', value: formatInstant(request.lapsesAt) }]
            : [{ label: 'Kết quả lúc', value: formatInstant(request.stateSince) }]),
          ...(request.decider ? [{ label: 'Người quyết định', value: request.decider }] : []),
          ...(request.answer ? [{ label: 'Lý do không đồng ý', value: request.answer }] : []),
        ]}
      />
      {request.wished.length > 0 && (
        <DataTable
          caption="Điều sẽ ghi"
          columns={[
            { header: 'Mục' },
            ...(isNew ? [] : [{ header: 'Lúc đề nghị' }]),
            { header: 'Sẽ là' },
          ]}
          rows={request.wished.map(({ label, before, after }) => ({
            key: label,
            cells: [
              label,
              ...(isNew ? [] : [before || 'Chưa có']),
              typeof after === 'string' ? after : <Masked key="sau">{after}</Masked>,
            ],
          }))}
        />
      )}
      {request.changed.length > 0 && (
        <Notice tone="warning" title="Cán bộ này đã khác lúc đề nghị">
          <p>Đã đổi: {request.changed.join(', ')}. Đề nghị này không làm theo được nữa.</p>
        </Notice>
      )}
    </div>
  )
}
