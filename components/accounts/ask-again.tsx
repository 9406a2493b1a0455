import type { ReactNode } from 'react'
import { formatSoon } from '@/lib/forms/dates'

/** The button for another code, or from when on there is one: none that would be refused. */
export const AskAgain = ({ nextAt, children }: { nextAt: Date | null; children: ReactNode }) =>
  nextAt ? (
    <p>
      Xin mã khác được từ <strong>{formatSoon(nextAt)}</strong>. Trước lúc ấy, hãy dùng mã mới nhất
      đã nhận.
    </p>
  ) : (
    children
  )
