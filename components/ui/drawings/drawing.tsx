import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

/** Our own line drawings: strokes in the service's voice, one warm patch. Words beside them say the same. */
export const Drawing = ({
  box = '0 0 120 90',
  className,
  children,
}: {
  box?: string
  className?: string
  children: ReactNode
}) => (
  <svg
    viewBox={box}
    aria-hidden="true"
    focusable="false"
    className={classes('fill-paper stroke-voice', className)}
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {children}
  </svg>
)
