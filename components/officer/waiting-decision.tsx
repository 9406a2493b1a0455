import { formatTime } from '@/lib/forms/dates'
import type { CaseFile } from '@/lib/review/case-file'
import type { Decision } from '@/lib/review/check-sheet'
import { deedAddress } from './deed-address'
import { OfficerButton } from './officer-button'

export type Waiting = Decision & { effectiveFrom: Date; isOwn: boolean; canUndo: boolean }
type Props = { file: CaseFile; waiting: Waiting }

/** A decision the citizen has not heard of yet: it can still be undone, or take effect at once. */
export const WaitingDecision = ({ file, waiting }: Props) => (
  <>
    <p className="mb-2">
      <strong>
        {waiting.kind === 'approve'
          ? 'Đã quyết định duyệt và cấp tài khoản.'
          : 'Đã quyết định từ chối.'}
      </strong>{' '}
      Quyết định có hiệu lực từ {formatTime(waiting.effectiveFrom)}; khi ấy công dân mới nhận tin
      nhắn.
    </p>
    <div className="flex flex-wrap gap-3">
      {waiting.canUndo && (
        <form method="post" action={deedAddress(file, 'hoan-tac')}>
          <OfficerButton look="danger">Hoàn tác quyết định</OfficerButton>
        </form>
      )}
      {waiting.isOwn && (
        <form method="post" action={deedAddress(file, 'gui-ngay')}>
          <OfficerButton look="secondary">Gửi ngay, không chờ</OfficerButton>
        </form>
      )}
    </div>
  </>
)
