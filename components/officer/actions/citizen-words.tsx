import { reasonText } from '@/lib/registration/steps/correction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { correctionsOf, refusalReasonsOf } from '@/lib/review/sheet/corrections-of'
import type { Marks } from '@/lib/review/sheet/check-sheet'

type Props = {
  marks: Marks
  answers: Declaration
  /** When the case is refused, and nothing is left to put right. */
  isFinal?: boolean
}

/** Exactly the sentences the citizen will read. */
export function CitizenWords({ marks, answers, isFinal }: Props) {
  const told = isFinal ? refusalReasonsOf(marks, answers) : correctionsOf(marks, answers)
  const sentences = told.map(reasonText)
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
