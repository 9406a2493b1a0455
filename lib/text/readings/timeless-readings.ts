import { maySay } from './said-words'
import { searchText } from '../search-text'

// Words that say of which time a name is, not which name: people add them to any name since places were merged.

const TAIL =
  /(?:^| )(?:cu|moi|xua|nay|ngay nay|hien nay|bay gio|hom nay|hien tai|truoc|truoc day|truoc kia|ngay truoc|hoi truoc|ngay xua|(?:truoc|sau)(?: khi)? (?:sap nhap|sat nhap|hop nhat|chia tach)|(?:truoc|sau|tu)(?: ngay| thang| nam)? \d+)$/
const HEAD =
  /^(?:ten cu la|ten cu|ten moi la|ten moi|truoc day la|truoc la|cu la|former|old)(?: |$)/
/** What follows says what became of the place. */
const BECAME = / (?:nay|hien|bay gio|gio|hien nay|ngay nay) (?:la|thuoc|o)(?: .*|$)/

/** «Cù» is not «cũ». */
const NAME = '-'

/** Whatever is typed, the work stays bounded. */
const MOST = 6

/** How the text reads without them, and without what stands in brackets: «tỉnh Hà Tây cũ», «TP.HCM (Bình Dương cũ)», «Kiên Giang nay thuộc An Giang». */
export function timelessReadings(text: string): string[] {
  const bracketed = [...text.matchAll(/\(([^()]*)\)?/g)].map(([, inside]) => inside ?? '')
  const outside = text.replace(/\([^()]*\)?/g, ' ')
  // What stands in brackets tells most exactly where: «Thủ Đức (Quận 2 cũ)».
  const readings = [...bracketed, outside, text].flatMap(timeless)
  const asTyped = searchText(text)
  return [...new Set(readings)]
    .filter((reading) => reading !== '' && searchText(reading) !== asTyped)
    .slice(0, MOST)
}

/** Each with one such word less, the longest first: «Chợ Mới cũ» is «Chợ Mới» before it is «Chợ». */
function timeless(text: string): string[] {
  // Each word one token, so that as many words can be cut as were recognised.
  const words = text.split(/[\s,;:]+/).filter((word) => searchText(word) !== '')
  const folded = words.map((word) => (maySay(word) ? searchText(word).replaceAll(' ', '') : NAME))
  const countIn = (form: RegExp, start: number, end: number) =>
    form.exec(folded.slice(start, end).join(' '))?.[0].trim().split(' ').filter(Boolean).length ?? 0
  const end = words.length - countIn(BECAME, 0, words.length)
  const start = countIn(HEAD, 0, end)
  const ends = [end]
  for (let cut = countIn(TAIL, start, end); cut > 0; cut = countIn(TAIL, start, ends.at(-1)!))
    ends.push(ends.at(-1)! - cut)
  return ends.slice(ends.length > 1 ? 1 : 0).map((last) => words.slice(start, last).join(' '))
}
