import type { PaperLine } from '@/lib/paper-code/paper'
import { speaking } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { answerOf, tellings, toldAnswer, type Telling } from '../answers/told'
import type { NamesOfCodes } from '../questions/names-of-codes'

const isOnPaper = ({ told: { paper } }: Telling): boolean => 'line' in paper || 'drawn' in paper

const onPaper = tellings.filter(isOnPaper)

/** Every answer that mẫu 01 prints, as it stands there: what its QR code holds, and what a paper is compared with. */
export const paperLines = (answers: object, names: NamesOfCodes): PaperLine[] =>
  // The paper is in the language of the form, whoever reads the screen.
  speaking(SOURCE, () =>
    onPaper
      .map((telling) => ({ label: labelOf(telling), value: wordsOf(telling, answers, names) }))
      .filter(({ value }) => value !== ''),
  )

const labelOf = ({ told: { paper, label } }: Telling): string =>
  'line' in paper ? paper.line : label

function wordsOf(telling: Telling, answers: object, names: NamesOfCodes): string {
  const { paper } = telling.told
  if (!('line' in paper)) return toldAnswer(telling, answers, names)
  const answer = answerOf(telling, answers)
  return answer ? (paper.as?.(answer as never) ?? answer) : ''
}
