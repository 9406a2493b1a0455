import type { ReactNode } from 'react'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import type { FieldError } from '@/lib/forms/form-state'
import { t } from '@/lib/words/t'

type Props = {
  /** The heading of the page; left out where the children draw their own. */
  title?: string
  /** What is to be put right, told above the heading. */
  errors?: FieldError[]
  aside?: ReactNode
  asideLabel?: string
  children: ReactNode
}

/** One column of questions and, on a wide screen, a quiet column beside it: steps, time saved, help. */
export const FormPage = ({
  title,
  errors = [],
  aside,
  asideLabel = t('Hồ sơ của bạn'),
  children,
}: Props) => (
  <div className="gap-16 lg:flex lg:justify-between">
    <div className="max-w-form min-w-0 flex-1">
      <ErrorSummary errors={errors} />
      {title && <h1 className="mb-4 text-3xl">{title}</h1>}
      {children}
    </div>
    {aside && (
      <aside
        aria-label={asideLabel}
        className="mt-12 text-base lg:mt-0 lg:w-[20rem] lg:shrink-0 print:hidden"
      >
        {aside}
      </aside>
    )}
  </div>
)
