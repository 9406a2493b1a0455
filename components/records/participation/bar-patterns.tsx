import type { ContributionState } from '@/lib/records/records'

/** Told apart without colour too, on paper in black and white: full, empty with an edge, slanted lines, level lines. */
const fills: Record<ContributionState, { fill?: string; classes: string }> = {
  PAID: { classes: 'fill-voice stroke-voice' },
  OWED: { classes: 'fill-paper stroke-danger stroke-2 [stroke-dasharray:4_3]' },
  BACK_PAID: { fill: 'url(#slanted)', classes: 'stroke-voice' },
  VOLUNTARY: { fill: 'url(#level)', classes: 'stroke-voice' },
}
export const fillOf = (state: ContributionState) => fills[state]

/** Once a page; what is filled names them. */
export const BarPatterns = () => (
  <svg width="0" height="0" aria-hidden="true" className="absolute">
    <defs>
      <pattern
        id="slanted"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" className="fill-paper" />
        <rect width="3.5" height="7" className="fill-voice" />
      </pattern>
      <pattern id="level" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="fill-paper" />
        <rect width="6" height="2" className="fill-voice" />
      </pattern>
    </defs>
  </svg>
)
