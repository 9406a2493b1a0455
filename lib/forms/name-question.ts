import { cleanText } from '@/lib/text/clean-text'
import { withoutMarks } from '@/lib/text/search-text'
import { surnames } from '@/lib/text/surnames'
import type { Question } from './question'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** No name begins with these. */
const NEVER_A_NAME = listed(
  'cụ chị cháu chú bác dì cậu mợ thím dượng thầy mẹ bố mr mrs ms miss mister madam dr ts bs ths pgs gs ks đ/c',
)
/** Names begin with these too, and Ông is a family: «Anh Thư», «Bé Ba», «Ông Ích Khiêm». A family name after them tells. */
const MAYBE_A_NAME = listed('ông bà anh em bé cô con cố ô')
const TITLES = [...NEVER_A_NAME, ...MAYBE_A_NAME]

/** Family names that are given names as well: «Anh Đào», «Anh Dương» are whole names. */
const GIVEN_TOO = listed(
  'đào mai dương an hà lâm thi vân hoa trang phương giang châu kim sơn thái chi trà ly văn',
)

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
  const next = rest[0]!.toLowerCase().replace(/'.*/, '') // «H'Hen»: the H tells
  // Who writes without marks writes all words so: «Ong Vo Gia Dung».
  const isPlain = isUnmarked(rest.join(' '))
  const isWhole = rest.length === 1 && GIVEN_TOO.has(next)
  const isFamily = !isWhole && (surnames.has(next) || (isPlain && plainSurnames.has(next)))
  const isTitle =
    NEVER_A_NAME.has(title) ||
    (title === 'bà' && rest.length > 1) ||
    (MAYBE_A_NAME.has(title) && (isFamily || TITLES.includes(next))) ||
    (isPlain && isFamily && isUnmarked(title) && plainTitles.has(title))
  return isTitle ? first : null
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
