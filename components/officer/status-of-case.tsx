import { StatusTag, type StatusTagProps } from '@/components/ui/status-tag'
import { statusLabel, type Status } from '@/lib/registration/steps/status'

const tones: Partial<Record<Status, StatusTagProps['tone']>> = {
  UNDER_REVIEW: 'info',
  AWAITING_APPROVAL: 'info',
  DECIDED: 'info',
  RETURNED: 'warning',
  APPROVED: 'success',
  REFUSED: 'danger',
  LAPSED: 'danger',
}

export const StatusOfCase = ({ status }: { status: Status }) => (
  <StatusTag tone={tones[status]}>{statusLabel[status]}</StatusTag>
)
