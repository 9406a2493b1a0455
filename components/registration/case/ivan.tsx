import { Notice } from '@/components/ui/notice'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { IvanReason } from '@/lib/ivan/handovers/handover'
import type { ShownHandover, ShownState } from '@/lib/ivan/handovers/show-handover'
import { msg, t } from '@/lib/words/t'

/** What the chosen I-VAN has said, and what somebody can do whom it does not serve yet. */
export const Ivan = ({ handover }: { handover: ShownHandover }) => (
  <Notice id="i-van" tone={toneOf[handover.state]} title={titleOf(handover)}>
    <p>
      <Vietnamese>
        <Words>{handover.providerName}</Words>
      </Vietnamese>
    </p>
    <p>
      <Words>{textOf(handover)}</Words>
    </p>
    {handover.state !== 'ACCEPTED' && <p>{t('Tài khoản của bạn vẫn dùng được.')}</p>}
  </Notice>
)

const isLong = ({ state, toldDownAt }: ShownHandover) => state === 'WAITING' && toldDownAt !== null

const toneOf: Record<ShownState, 'info' | 'success' | 'warning'> = {
  WAITING: 'info',
  TAKEN: 'info',
  ACCEPTED: 'success',
  REFUSED: 'warning',
}

const titles: Record<ShownState, string> = {
  WAITING: msg('Đang báo cho tổ chức I-VAN.'),
  TAKEN: msg('Tổ chức I-VAN đã nhận, chưa xác nhận.'),
  ACCEPTED: msg('Tổ chức I-VAN đã xác nhận.'),
  REFUSED: msg('Tổ chức I-VAN chưa nhận giao dịch của bạn.'),
}

const titleOf = (handover: ShownHandover) =>
  isLong(handover)
    ? t('Chưa báo được cho tổ chức I-VAN, cổng đang thử lại.')
    : t(titles[handover.state])

const texts: Record<ShownState, string> = {
  WAITING: msg('Cổng gửi tổ chức này tên và mã số của bạn. Có trả lời, trang này nói ngay.'),
  TAKEN: msg('Tổ chức này đã có tên và mã số của bạn. Xác nhận xong, bạn nhận tin nhắn.'),
  ACCEPTED: msg('Bạn giao dịch qua tổ chức này theo hợp đồng đã ký.'),
  REFUSED: msg('Hỏi tổ chức này lý do, rồi nhờ cơ quan BHXH gửi lại.'),
}

const reasons: Record<IvanReason, string> = {
  'no-contract': msg(
    'Tổ chức này chưa có hợp đồng với bạn. Ký hợp đồng, rồi nhờ cơ quan BHXH gửi lại.',
  ),
  'other-data': msg(
    'Tên hoặc mã số khác với hợp đồng của bạn. Sửa ở tổ chức này, rồi nhờ cơ quan BHXH gửi lại.',
  ),
  suspended: msg('Hợp đồng của bạn đang tạm ngừng. Hỏi tổ chức này, rồi nhờ cơ quan BHXH gửi lại.'),
}

function textOf(handover: ShownHandover): string {
  const { state, reason } = handover
  if (isLong(handover)) return t('Tổ chức này chưa trả lời. Bạn chưa phải làm gì thêm.')
  return t(state === 'REFUSED' && reason ? reasons[reason] : texts[state])
}
