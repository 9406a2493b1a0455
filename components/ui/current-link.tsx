import type { ReactNode } from 'react'

type Props = { href: string; current: 'page' | 'true' | undefined; children: ReactNode }

/** One of a row of links, of which one is where the reader stands. */
export const CurrentLink = ({ href, current, children }: Props) => (
  <a
    href={href}
    aria-current={current}
    className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
  >
    {children}
  </a>
)
