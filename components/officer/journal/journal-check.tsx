import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { formatInstant } from '@/lib/forms/days/dates'
import type { JournalAudit, JournalFault, JournalStretch } from '@/lib/review/check-journal'

const shownCount = new Intl.NumberFormat('vi-VN').format
const SHOWN = 100

const faultLabel: Record<JournalFault['kind'], string> = {
  edited: 'Dòng bị sửa, chèn, hoặc dòng trước bị gỡ',
  inserted: 'Dòng mang giờ cũ, được chèn vào sau',
  cut: 'Dòng đã ký không còn',
  rewritten: 'Dòng đã ký bị viết lại',
  anchor: 'Dấu ký bị sửa hoặc gỡ',
}

/** What was read again, what was found, and what this check can't see. */
export const JournalCheck = ({ faults, ...audit }: JournalAudit) => (
  <>
    <Verdict {...audit} count={faults.length} />
    {audit.unsigned.count > 0 && (
      <Notice tone="danger" title={`${shownCount(audit.unsigned.count)} dòng chưa được ký`}>
        <p>
          {between(audit.unsigned)} Cổng ký mỗi phút một lần, nên có thể việc chạy nền đã dừng, hoặc
          dấu ký bị gỡ. Hãy báo bộ phận vận hành.
        </p>
      </Notice>
    )}
    {audit.late.count > 0 && (
      <Notice tone="warning" title={`${shownCount(audit.late.count)} dòng được ký muộn`}>
        <p>
          {between(audit.late)} Trước khi ký, các dòng ấy không được bảo vệ. Nếu lúc đó cổng không
          dừng, hãy hỏi bộ phận vận hành.
        </p>
      </Notice>
    )}
    {faults.length > 0 && (
      <DataTable
        caption="Chỗ không khớp"
        columns={[
          { header: 'Nhật ký của' },
          { header: 'Dòng, dấu ký thứ', isNumber: true },
          { header: 'Điều thấy được' },
        ]}
        rows={faults.slice(0, SHOWN).map(({ kind, stream, position }) => ({
          key: `${kind}/${stream}/${position}`,
          cells: [stream || 'mọi dòng', position, faultLabel[kind]],
        }))}
      />
    )}
    <LastAnchor last={audit.last} />
  </>
)

type Verdict = Pick<JournalAudit, 'entries' | 'anchors'> & { count: number }

const Verdict = ({ count, entries, anchors }: Verdict) =>
  count === 0 ? (
    <Notice tone="success" title={`Không thấy dòng nào bị sửa, gỡ hay chèn`}>
      <p>
        Vừa đọc lại {shownCount(entries)} dòng và {shownCount(anchors)} dấu ký. Dòng nào cũng nối
        với dòng trước, dấu ký nào cũng khớp.
      </p>
    </Notice>
  ) : (
    <Notice
      tone="danger"
      title={`${shownCount(count)} chỗ không khớp trong ${shownCount(entries)} dòng`}
    >
      <p>Không tắt, không sửa máy chủ. Báo ngay bộ phận an toàn thông tin.</p>
    </Notice>
  )

const LastAnchor = ({ last }: Pick<JournalAudit, 'last'>) => (
  <Notice title="Điều việc kiểm tra này chưa thấy">
    <p>Một dòng được bảo vệ từ lúc ký, chậm nhất là một phút sau khi ghi.</p>
    <p>
      Nếu dòng và dấu ký mới nhất cùng bị gỡ, chỉ bản ghi của máy chủ cho thấy.
      {last && (
        <>
          {' '}
          Hãy so với dấu ký mới nhất: số {last.number},{' '}
          <code className="font-sans wrap-anywhere">{last.mac}</code>, ký lúc{' '}
          {formatInstant(last.at)}.
        </>
      )}
    </p>
  </Notice>
)

const between = ({ since, until }: JournalStretch): string =>
  since === null || until === null
    ? ''
    : `Các dòng ấy ghi từ ${formatInstant(new Date(since))} đến ${formatInstant(new Date(until))}.`
