import { OfficerButton } from '@/components/officer/officer-button'
import { Reference } from '@/components/registration/reference'
import { DataTable } from '@/components/ui/data-table'
import { PersonName } from '@/components/ui/words/person-name'
import { formatInstant } from '@/lib/forms/days/dates'
import type { ShownDraft } from '@/lib/review/entering/show-counter'

/** What this officer has begun or opened at the counter and not sent. */
export const DraftsAtDesk = ({ drafts }: { drafts: ShownDraft[] }) => (
  <div className="mt-8">
    <DataTable
      caption="Tờ khai đang nhập"
      columns={[
        { header: 'Mã hồ sơ' },
        { header: 'Người khai' },
        { header: 'Loại' },
        { header: 'Lưu lúc' },
        { header: 'Giữ đến' },
        { header: 'Việc khác', isForScreen: true },
      ]}
      rows={drafts.map((draft) => ({
        key: draft.reference,
        cells: [
          <a key="mo" href={draft.href} className="inline-flex min-h-11 items-center">
            <Reference>{draft.reference}</Reference>
          </a>,
          <PersonName key="ten">{draft.name || 'Chưa nhập'}</PersonName>,
          draft.isHandedOver ? `${draft.kind}, khai trên mạng` : draft.kind || 'Chưa chọn',
          formatInstant(draft.savedAt),
          formatInstant(draft.until),
          <PutAway key="bo" {...draft} />,
        ],
      }))}
      empty={<p>Không có tờ khai nào đang nhập.</p>}
    />
  </div>
)

const PutAway = ({ reference }: ShownDraft) => (
  <form method="post" action="/can-bo/tai-quay/bo">
    <input type="hidden" name="reference" value={reference} />
    <OfficerButton look="secondary">
      Bỏ khỏi quầy<span className="sr-only"> tờ khai {reference}</span>
    </OfficerButton>
  </form>
)
