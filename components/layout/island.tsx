import type { ReactNode } from 'react'
import type { IslandName, IslandProps } from '@/browser/islands/islands'

type Props<Name extends IslandName> = {
  name: Name
  /** What its component is given there. They travel as JSON: words, numbers, lists. */
  props: IslandProps<Name>
  /** What stands here without scripts, and until they come: enough to do the work with. Nothing, where scripts only add to it. */
  children?: ReactNode
}

/** A rich part of a page drawn on the server: scripts put their own in its place (decision 0066). */
export const Island = <Name extends IslandName>({ name, props, children }: Props<Name>) => (
  <div className="contents" data-island={name} data-props={JSON.stringify(props)}>
    {children}
  </div>
)
