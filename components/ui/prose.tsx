import type { ReactNode } from 'react'

/** Running text: headings, paragraphs and lists at a readable length. */
export const Prose = ({ children }: { children: ReactNode }) => (
  <div className="max-w-prose space-y-4 [&_h2]:pt-6 [&_h2]:text-2xl [&_h3]:pt-3 [&_h3]:text-xl [&_ol]:list-decimal [&_ol]:space-y-2 [&_ol]:pl-7 [&_ul]:list-disc [&_ul]:space-y-2 [&_ul]:pl-[1.35em]">
    {children}
  </div>
)
