import type { ComponentProps, ReactNode } from 'react'
import { OfficerButton } from './officer-button'

/**
 * The one form of a page on which something is marked or written. What looks something up or leaves beside it is a button of this
 * form too, so that no press forgets what stands on the page, also without scripts.
 */
export const pageFormId = 'ban-lam-viec'

/** The first button of the form, which Enter presses: in a look-up's box that looks up, anywhere else it does what is usual here. */
export const EnterButton = ({ usual }: { usual: string }) => (
  <button
    form={pageFormId}
    formAction={`/can-bo/enter?viec=${encodeURIComponent(usual)}`}
    value={usual.split('/').at(-1)}
    className="sr-only"
    tabIndex={-1}
    aria-hidden="true"
  >
    Tiếp
  </button>
)

type LookUpProps = {
  /** Belongs to the form of the page, where the page has one. */
  isOfPage: boolean
  action: string
  className?: string
  children: ReactNode
} & ({ role: 'search' } | { role?: undefined })

/** A box and a button beside what is worked on: a part of the page's form, or a form of its own. */
export const LookUp = ({ isOfPage, action, ...rest }: LookUpProps) =>
  isOfPage ? <div {...rest} /> : <form method="post" action={action} {...rest} />

/** What says of a control that it is the page form's; nothing where there is none. */
export const ofPage = (isOfPage: boolean) => (isOfPage ? { form: pageFormId } : {})

type ButtonProps = ComponentProps<typeof OfficerButton> & { isOfPage: boolean; action: string }

export const LookUpButton = ({ isOfPage, action, ...rest }: ButtonProps) => (
  <OfficerButton
    look="secondary"
    {...(isOfPage ? { form: pageFormId, formAction: action } : {})}
    {...rest}
  />
)
