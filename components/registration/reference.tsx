import { shownReference } from '@/lib/registration/reference'

/** The number of a case, to be copied: where it must break, it breaks after its dash and nowhere else. */
export function Reference({ children }: { children: string }) {
  const [first, second] = shownReference(children).split('-')
  return (
    <span className="tabular-nums">
      <span className="whitespace-nowrap">{first}-</span>
      <wbr />
      <span className="whitespace-nowrap">{second}</span>
    </span>
  )
}
