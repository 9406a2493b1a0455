import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Words } from './words/words'

export type DetailsProps = { summary: ReactNode; open?: boolean; children: ReactNode }

/** More for those who want it. */
export const Details = ({ summary, open, children }: DetailsProps) => (
  <details open={open} className="group mb-7">
    <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-sm pr-2 text-voice underline underline-offset-4 [&::-webkit-details-marker]:hidden">
      <Icon name="down" className="-rotate-90 group-open:rotate-0" />
      <span className="[text-decoration:inherit]">
        <Words>{summary}</Words>
      </span>
    </summary>
    <div className="mt-2 ml-2 space-y-3 border-l-4 border-line py-1 pl-5">{children}</div>
  </details>
)
