import { msg, t } from '@/lib/words/t'
import { classes } from './classes'
import { Icon } from './icon'

export type ListedStep = {
  title: string
  state: 'done' | 'current' | 'open' | 'later' | 'locked' | 'named' | 'mended'
  href?: string
}

const words = {
  done: msg('Đã xong'),
  current: msg('Đang làm'),
  open: msg('Mở được'),
  later: msg('Làm sau'),
  locked: msg('Đang khóa'),
  named: msg('Cần xem lại'),
  mended: msg('Đã sửa, chưa gửi'),
} as const

/** Every step with its state, for the side column and the task page. */
export const StepList = ({ steps }: { steps: ListedStep[] }) => (
  <ol className="border-t border-line text-base">
    {steps.map(({ title, state, href }) => (
      <li
        key={title}
        aria-current={state === 'current' ? 'step' : undefined}
        className="flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line py-1"
      >
        <span className={classes('min-w-0 flex-1 basis-[9em]', state === 'current' && 'font-bold')}>
          {href ? (
            <a href={href} className="flex min-h-11 items-center">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
        <span
          className={classes(
            'flex shrink-0 items-center gap-1 text-sm',
            state === 'done' ? 'text-success' : 'text-ink-soft',
          )}
        >
          {state === 'done' && <Icon name="check" className="size-4" />}
          {t(words[state])}
        </span>
      </li>
    ))}
  </ol>
)
