import type { ReactNode } from 'react'
import { t } from '@/lib/words/t'

type Props = {
  action: string
  /** What comes, unless one of several is chosen in the form. */
  name?: string
  children: ReactNode
}

/** A form whose answer is a file: the page stays, so that a script says what has come (browser/forms/await-file.ts). */
export const TakingForm = ({ action, name, children }: Props) => (
  <form
    method="post"
    action={action}
    noValidate
    data-file-made={t('Đang lập tệp…')}
    data-file-came={t('Đã tải về: {name}.', { name: '…' })}
    data-file-name={name}
  >
    {children}
    <p role="status" data-file-told className="mt-3 font-bold empty:hidden" />
  </form>
)
