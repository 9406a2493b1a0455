import { Fragment } from 'react'
import { shownReference } from '@/lib/registration/reference/reference'

/** The number of a case, to be copied: it stands whole in its line, also where a column is narrow; on a phone, where no line may have room for it, as `whole` does. `sign`: what must not begin the next line. */
export const Reference = ({ children, sign = '' }: { children: string; sign?: string }) => (
  <span className="whole sm:whitespace-nowrap tabular-nums">{shownReference(children) + sign}</span>
)

/** Several, one after the other. */
export const References = ({ of }: { of: string[] }) =>
  of.map((reference, place) => (
    <Fragment key={reference}>
      {place > 0 && ', '}
      <Reference>{reference}</Reference>
    </Fragment>
  ))
