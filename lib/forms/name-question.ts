import { t } from '@/lib/words/t'
import { cleanText } from '@/lib/text/clean-text'
import { withoutMarks } from '@/lib/text/search-text'
import {
  ADDRESSES,
  BEHIND,
  GIVEN_TOO,
  INITIALS,
  MAYBE_A_NAME,
  MAYBE_ADDRESSES,
  NEVER_A_NAME,
  surnames,
  TITLES,
} from '@/lib/text/names/name-words'
import type { Question } from './question'

const withoutMarksOf = (words: Iterable<string>) => new Set([...words].map(withoutMarks))
const plainTitles = withoutMarksOf(TITLES.filter((word) => word.length > 1 && word !== 'chú'))
const plainSurnames = withoutMarksOf(surnames)

const addresses = ADDRESSES.map((words) => words.split(' ')).toSorted(
  (one, other) => other.length - one.length,
)

/** What somebody wrote before a name to say who it is, as typed; null when the name begins with a name. */
function titleBefore(name: string): string | null {
  const text = cleanText(name)
  const words = [...text.matchAll(/[^\s.]+/g)]
  const plain = words.map(([word]) => word.toLowerCase())
  let count = 0
  for (let more = -1; more !== 0; count += more) {
    const isShort = text.charAt(words[count]?.[0].length ?? 0) === '.'
    more = count < plain.length ? lengthOfTitle(plain.slice(count), count === 0 && isShort) : 0
  }
  const last = words[count - 1]
  return last ? text.slice(0, last.index + last[0].length) : null
}

/** How many of the first words are no name yet; somebody's name must follow. */
function lengthOfTitle(words: string[], isShort: boolean): number {
  const [title = '', ...rest] = words
  const address = addresses.find((one) => words.length > one.length && isAddress(one, words))
  if (address) return address.length
  return Number(rest.length > 0 && isTitle(title, rest, isShort))
}

const isTitle = (title: string, rest: string[], isShort: boolean): boolean =>
  NEVER_A_NAME.has(title) ||
  (title === 'bà' && rest.length > 1) ||
  (MAYBE_A_NAME.has(title) && TITLES.includes(rest[0]!)) ||
  ((isMaybeTitle(title, rest) || (isShort && INITIALS.has(title))) && beginsWithFamily(rest))

function isAddress(address: string[], words: string[]): boolean {
  const first = words.slice(0, address.length)
  const rest = words.slice(address.length)
  const isSaid =
    first.join(' ') === address.join(' ') ||
    (isUnmarked(words.join(' ')) && first.join(' ') === withoutMarks(address.join(' ')))
  return isSaid && (!MAYBE_ADDRESSES.has(address.join(' ')) || beginsWithFamily(rest))
}

/** «Nguyen Van A Mr» */
function titleBehind(name: string): string | null {
  const words = cleanText(name)
    .split(/[\s.]+/)
    .filter(Boolean)
  const last = words.at(-1) ?? ''
  return words.length > 2 && BEHIND.has(last.toLowerCase()) ? last : null
}

/** Who writes without marks writes all words so: «Ong Vo Gia Dung». Some families write themselves so: «Chau Kim Thy» is nobody's «cháu». */
const isMaybeTitle = (title: string, rest: string[]): boolean =>
  MAYBE_A_NAME.has(title) ||
  (isUnmarked([title, ...rest].join(' ')) && plainTitles.has(title) && !surnames.has(title))

function beginsWithFamily(rest: string[]): boolean {
  const next = rest[0]!.toLowerCase().replace(/'.*/, '') // «H'Hen»: the H tells
  if (rest.length === 1 && GIVEN_TOO.has(next)) return false
  if (rest.length === 2 && next === 'văn') return false // «Ông Văn Tùng»: of the family Ông
  return surnames.has(next) || (isUnmarked(rest.join(' ')) && plainSurnames.has(next))
}

const isUnmarked = (words: string): boolean => withoutMarks(words) === words.toLowerCase()

/** Papers have no «Ông» before the name: what is kept would be printed and looked for with it. */
export function nameQuestion(name: string): Question | null {
  const before = titleBefore(name)
  const about = before ?? titleBehind(name)
  if (about === null) return null
  return {
    about,
    message:
      before === null
        ? t('Bỏ chữ “{about}” sau tên. Nếu giấy tờ ghi đúng như vậy, chọn giữ nguyên.', { about })
        : t('Bỏ chữ “{about}” trước tên. Nếu giấy tờ ghi đúng như vậy, chọn giữ nguyên.', {
            about,
          }),
  }
}
