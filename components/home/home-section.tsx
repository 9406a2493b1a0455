import type { ReactNode } from 'react'

export type HomeSectionProps = { id: string; title: string; lead?: ReactNode; children: ReactNode }

export const HomeSection = ({ id, title, lead, children }: HomeSectionProps) => (
  <section aria-labelledby={id} className="mt-14 sm:mt-20">
    <h2 id={id} className="text-2xl sm:text-3xl">
      {title}
    </h2>
    {lead && <p className="mt-2 max-w-prose text-ink-soft">{lead}</p>}
    <div className="mt-6">{children}</div>
  </section>
)
