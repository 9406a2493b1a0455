import type { ReactNode } from 'react'
import { msg, t } from '@/lib/words/t'
import { classes } from './classes'
import { Icon, iconAbove } from './icon'
import { Words } from './words/words'
import { tones, type Tone } from './tones'

const words = {
  info: msg('Thông tin'),
  success: msg('Đã xong'),
  warning: msg('Lưu ý'),
  danger: msg('Quan trọng'),
} as const

export type NoticeProps = {
  tone?: Tone
  /** Its heading; without one, the word of its tone. */
  title?: string
  /**
   * 'status': what has just been done. It takes the focus when the page opens with it, so that it is heard and seen wherever it stands.
   */
  role?: 'status' | 'alert'
  id?: string
  children?: ReactNode
}

export const Notice = ({
  tone = 'info',
  title = t(words[tone]),
  role,
  id,
  children,
}: NoticeProps) => (
  <div
    id={id}
    role={role}
    tabIndex={id || role === 'status' ? -1 : undefined}
    autoFocus={role === 'status' || undefined}
    className={classes(
      'mb-7 flex gap-3 rounded-lg border border-l-8 p-4 sm:p-5',
      iconAbove,
      tones[tone].classes,
    )}
  >
    <Icon name={tones[tone].icon} className={classes('mt-0.5 size-6', tones[tone].text)} />
    <div className="min-w-0 flex-1">
      <p className={classes('font-bold', tones[tone].text)}>
        <Words>{title}</Words>
      </p>
      {children && <div className="mt-1 space-y-2">{children}</div>}
    </div>
  </div>
)
