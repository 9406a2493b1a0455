import { Words } from '@/components/ui/words'
import { shownReference } from '@/lib/registration/reference'

/** The number of a case, to be copied: it stands whole in its line. */
export const Reference = ({ children }: { children: string }) => (
  <span className="tabular-nums">
    <Words>{shownReference(children)}</Words>
  </span>
)
