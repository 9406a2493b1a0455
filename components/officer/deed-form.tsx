import type { ReactNode } from 'react'
import type { Unsent } from '@/lib/review/unsent-words'
import { deedAddress } from './deed-address'

/** The case an officer works on, and what they have typed for it and not sent. */
export type Desk = { reference: string; ticket: string; unsent: Unsent }

/** What was typed into the form of a deed before, to stand in it again. */
export const unsentOf = ({ unsent }: Desk, deed: string): Record<string, string> =>
  unsent[deed]?.words ?? {}

type Props = {
  desk: Desk
  deed: string
  /** Something is typed here: it is kept while it is typed, until it is sent. */
  keeps?: boolean
  /** `tiep-nhan`: the page to stay on. */
  page?: string
  className?: string
  children: ReactNode
}

/** Every form by which an officer does something with a case. It says whom it was drawn for, so that no session's end loses words. */
export const DeedForm = ({ desk, deed, keeps, page, className, children }: Props) => (
  <form
    method="post"
    action={deedAddress(desk, deed)}
    className={className}
    {...(keeps ? { 'data-keeps': '' } : {})}
  >
    <input type="hidden" name="phieu" value={desk.ticket} />
    {page && <input type="hidden" name="trang" value={page} />}
    {keeps && (
      <>
        <input type="hidden" name="reference" value={desk.reference} />
        <input type="hidden" name="shown" value="{}" />
      </>
    )}
    {children}
    {keeps && (
      <p
        data-kept
        data-unkept="Chưa giữ được phần đang nhập. Cổng tự thử lại khi có mạng."
        className="mt-1 text-sm text-ink-soft empty:hidden"
      />
    )}
  </form>
)
