import { Notice } from '@/components/ui/notice'
import { describeReceiptFault } from '@/lib/ledger/verify/fault-words'
import type { OwnCheck } from '@/lib/ledger/receipt/check-own'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** What the portal found when it read somebody's own lines again. */
export const OwnVerdict = ({ lines, proved, days, until, faults }: OwnCheck) =>
  faults.length > 0 ? (
    <Notice tone="danger" title={t('Nhật ký không khớp')}>
      <ul>
        {[...new Set(faults.map(describeReceiptFault))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{t('Hãy giữ biên nhận cũ và gọi tổng đài.')}</p>
    </Notice>
  ) : (
    <Notice tone="success" title={t('Không thấy dòng nào bị sửa, gỡ hay cắt')}>
      <p>
        {t('Vừa đọc lại {lines} dòng.', { lines })}{' '}
        {days > 0 &&
          t('{days} ngày có số gốc khớp, chứng minh từng chữ của {proved} dòng.', {
            days,
            proved,
          })}{' '}
        {until
          ? t('Sổ gốc đã có đến ngày {day}. Dòng sau ngày ấy đến đêm nay mới có số gốc.', {
              day: formatDay(until),
            })
          : t('Sổ gốc chưa có ngày nào. Đêm nay cổng ghi ngày đầu tiên.')}
      </p>
    </Notice>
  )
