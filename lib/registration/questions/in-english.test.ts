import { expect, test } from 'vitest'
import { readCatalogue } from '@/lib/words/read-catalogue.mjs'
import { translated } from '@/lib/words/languages.mjs'
import { allSteps, questionsOf } from '../steps/steps'
import { tellings } from '../answers/told'
import type { AnyInput } from './definition'

/** What a citizen reads of a question on its page. */
function asked(input: AnyInput): (string | undefined)[] {
  const {
    label,
    hint,
    prompt,
    words = {},
    hints = {},
  } = input as unknown as Partial<Record<string, string>> & {
    words?: Record<string, string>
    hints?: Record<string, string>
  }
  // What fills in something says `t(…)` itself, where the catalogue's own test finds it.
  const told = typeof hint === 'string' ? hint : undefined
  return [label, told, prompt, ...Object.values(words), ...Object.values(hints)]
}

const read = allSteps.flatMap(({ id, title, part }) => [
  title,
  part,
  ...tellings.filter(({ step }) => step === id).map(({ told }) => told.label),
  ...Object.values(questionsOf(id)).flatMap(({ input }) => asked(input)),
])

test.each(translated())(
  'mọi lời của câu hỏi mà người dân đọc đều có bản tiếng %s: nhãn, gợi ý, lựa chọn',
  (language) => {
    const catalogue = readCatalogue(language)
    const told = [...new Set(read)].filter((words) => words !== undefined)
    expect(told.length).toBeGreaterThan(allSteps.length * 4)
    expect(told.filter((words) => !catalogue.has(words))).toEqual([])
  },
)
