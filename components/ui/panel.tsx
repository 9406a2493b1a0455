import type { ReactNode } from 'react'
import { classes } from './classes'

export type PanelProps = {
  title?: ReactNode
  level?: 2 | 3
  id?: string
  className?: string
  children: ReactNode
}

/** A bordered sheet for things that belong together. */
export function Panel({ title, level = 2, id, className, children }: PanelProps) {
  const Heading = `h${level}` as const
  return (
    <section
      id={id}
      className={classes('mb-7 rounded-lg border border-line bg-paper p-5 sm:p-6', className)}
    >
      {title && <Heading className="mb-3 text-xl">{title}</Heading>}
      {children}
    </section>
  )
}
