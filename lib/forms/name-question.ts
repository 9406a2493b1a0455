import { cleanText } from '@/lib/text/clean-text'
import { withoutMarks } from '@/lib/text/search-text'
import { GIVEN_TOO, MAYBE_A_NAME, NEVER_A_NAME, surnames, TITLES } from '@/lib/text/name-words'
import type { Question } from './question'

const withoutMarksOf = (words: Iterable<string>) => new Set([...words].map(withoutMarks))
const plainTitles = withoutMarksOf(TITLES.filter((word) => word.length > 1 && word !== 'chú'))
const plainSurnames = withoutMarksOf(surnames)

/** The title somebody wrote before a name, as typed; null when the name begins with a name. */
export function titleBefore(name: string): string | null {
  const [first = '', ...rest] = cleanText(name)
    .split(/[\s.]+/)
    .filter(Boolean)
  if (rest.length === 0) return null
  const title = first.toLowerCase()
  const isTitle =
    NEVER_A_NAME.has(title) ||
    (title === 'bà' && rest.length > 1) ||
    (MAYBE_A_NAME.has(title) && TITLES.includes(rest[0]!.toLowerCase())) ||
    (isMaybeTitle(title, rest) && beginsWithFamily(rest))
  return isTitle ? first : null
}

/** Who writes without marks writes all words so: «Ong Vo Gia Dung». */
const isMaybeTitle = (title: string, rest: string[]): boolean =>
  MAYBE_A_NAME.has(title) || (isUnmarked([title, ...rest].join(' ')) && plainTitles.has(title))

function beginsWithFamily(rest: string[]): boolean {
  const next = rest[0]!.toLowerCase().replace(/'.*/, '') // «H'Hen»: the H tells
  if (rest.length === 1 && GIVEN_TOO.has(next)) return false
  return surnames.has(next) || (isUnmarked(rest.join(' ')) && plainSurnames.has(next))
}

const isUnmarked = (words: string): boolean => withoutMarks(words) === words.toLowerCase()

/** Papers have no «Ông» before the name: what is kept would be printed and looked for with it. */
export function nameQuestion(name: string): Question | null {
  const title = titleBefore(name)
  return title === null
    ? null
    : {
        about: title,
        message: `Bỏ chữ “${title}” trước tên. Nếu giấy tờ ghi đúng như vậy, chọn giữ nguyên.`,
      }
}
