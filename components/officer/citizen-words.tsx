import { correctionsOf } from '@/lib/review/corrections-of'
import type { Marks } from '@/lib/review/check-sheet'

/** Exactly the sentences the citizen will read. */
export function CitizenWords({ marks }: { marks: Marks }) {
  const sentences = correctionsOf(marks).map(({ text, note }) =>
    [text, note].filter(Boolean).join(' '),
  )
  return (
    <>
      <p>Công dân sẽ đọc:</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
