import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Vietnamese } from '@/components/ui/vietnamese'
import { dayOf, formatDay, today } from '@/lib/forms/days/dates'
import { wholeOfficeName, type Office } from '@/lib/offices/office'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { Reference } from '../reference'
import type { ShownDeclaration } from '../shown-declaration'

type Props = { declaration: ShownDeclaration; office: Office | null }

export const dueOf = ({ dueOn }: ShownDeclaration): string => (dueOn ? formatDay(dueOn) : '')

const isLate = ({ dueOn }: ShownDeclaration): boolean => dueOn !== null && dayOf(dueOn) < today()

/** The office has everything: nothing to do but to wait, and until when. */
export const BeingReviewed = ({ declaration, office }: Props) =>
  isLate(declaration) ? (
    <Late {...{ declaration, office }} />
  ) : (
    <Panel title={t('Bạn chưa phải làm gì thêm')}>
      <p>
        {t(
          'Cơ quan BHXH đã nhận tờ khai đã ký và đang xem hồ sơ. Kết quả có chậm nhất ngày <strong>{due}</strong>. Bạn được nhắn tin khi có kết quả.',
          { due: dueOf(declaration), strong: (words) => <strong>{words}</strong> },
        )}
      </p>
    </Panel>
  )

/** Decided, but not yet in effect: nothing is promised about what was decided. */
export const BeingDecided = ({ declaration, office }: Props) => (
  <>
    {isLate(declaration) && <Late {...{ declaration, office }} />}
    <Panel title={t('Cơ quan BHXH đang ghi quyết định')}>
      <p>{t('Quyết định chưa có hiệu lực. Bạn được nhắn tin ngay khi có kết quả.')}</p>
    </Panel>
  </>
)

/** The promised day is past: said first, with whom to ask. */
function Late({ declaration, office }: Props) {
  const number = <Reference sign=".">{declaration.reference}</Reference>
  const where = office ? (
    <Vietnamese>{wholeOfficeName(office)}</Vietnamese>
  ) : (
    t('cơ quan BHXH đã chọn')
  )
  return (
    <Notice tone="warning" title={t('Hạn trả lời ngày {due} đã qua.', { due: dueOf(declaration) })}>
      <p>{t('Xin lỗi bạn. Cơ quan BHXH chưa trả lời đúng hẹn, hồ sơ vẫn đang được xử lý.')}</p>
      <p>
        {t(
          'Để hỏi, gọi <a>{hotline}</a> hoặc đến <office></office>, và đọc mã hồ sơ <reference></reference>',
          {
            hotline: hotline.shown,
            a: (words) => <a href={hotline.href}>{words}</a>,
            office: () => where,
            reference: () => number,
          },
        )}
      </p>
      {office?.phone && <p>{t('Điện thoại của cơ quan: {phone}', { phone: office.phone })}</p>}
    </Notice>
  )
}
