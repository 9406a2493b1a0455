import type { ReactNode } from 'react'

type Props = { aside?: ReactNode; asideLabel?: string; children: ReactNode }

/** One column of questions and, on a wide screen, a quiet column beside it: steps, time saved, help. */
export const FormPage = ({ aside, asideLabel = 'Hồ sơ của bạn', children }: Props) => (
  <div className="gap-16 lg:flex lg:justify-between">
    <div className="max-w-form min-w-0 flex-1">{children}</div>
    {aside && (
      <aside
        aria-label={asideLabel}
        className="mt-12 text-base lg:mt-0 lg:w-80 lg:shrink-0 print:hidden"
      >
        {aside}
      </aside>
    )}
  </div>
)
