import { cleanText } from '../clean-text'
import { searchText } from '../search-text'
import { toneLast, withoutTone } from '../syllables/tone'
import { unifyYAndI } from '../syllables/y-and-i'

/** From the same to the different: `tonePlace` hoà/hòa, `yAndI` Lý/Lí, `marks` Nguyên/Nguyễn. */
const likenesses = ['exact', 'tonePlace', 'yAndI', 'marks', 'different'] as const
export type Likeness = (typeof likenesses)[number]

export type NameComparison = {
  likeness: Likeness
  /** In Vietnamese, one sentence for each word that differs; empty when exact. */
  reasons: string[]
}

const readings: [Likeness, (word: string) => string][] = [
  ['exact', (word) => word],
  ['tonePlace', toneLast],
  ['yAndI', (word) => toneLast(unifyYAndI(word))],
  ['marks', (word) => unifyYAndI(searchText(word))],
]

const likenessOf = (left: string, right: string): Likeness =>
  readings.find(([, read]) => read(left) === read(right))?.[0] ?? 'different'

const wordsIn = (name: string): string[] =>
  cleanText(name).toLocaleLowerCase('vi').split(' ').filter(Boolean)

/** How alike two ways of writing a name are, letter case and spacing aside, and which words differ. */
export function compareNames(left: string, right: string): NameComparison {
  const [typed, known] = [wordsIn(left), wordsIn(right)]
  if (typed.length !== known.length)
    return { likeness: 'different', reasons: [differentLength(typed, known)] }
  const pairs = typed.map((word, at) => ({ at, word, other: known[at]! }))
  const judged = pairs.map((pair) => ({ ...pair, likeness: likenessOf(pair.word, pair.other) }))
  const worst = Math.max(0, ...judged.map(({ likeness }) => likenesses.indexOf(likeness)))
  const reasons = judged.filter(({ likeness }) => likeness !== 'exact').map(reasonOf)
  return { likeness: likenesses[worst]!, reasons }
}

type Judged = { at: number; word: string; other: string; likeness: Likeness }

function reasonOf({ at, word, other, likeness }: Judged): string {
  const both = `(“${word}” và “${other}”)`
  const place = `chữ ${at + 1}`
  if (likeness === 'tonePlace') return `Dấu đặt chỗ khác ở ${place} ${both}, vẫn là một chữ`
  if (likeness === 'yAndI') return `Viết y hay i ở ${place} ${both}, vẫn là một chữ`
  if (likeness === 'different') return `Khác chữ cái ở ${place} ${both}`
  return `${marksReason(word, other)} ở ${place} ${both}`
}

function marksReason(word: string, other: string): string {
  if ([word, other].some((one) => searchText(one) === one)) return 'Thiếu dấu'
  return withoutTone(word) === withoutTone(other) ? 'Khác dấu thanh' : 'Khác dấu'
}

function differentLength(left: string[], right: string[]): string {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  const at = long.findIndex((word, place) => likenessOf(word, short[place] ?? '') === 'different')
  return `Một bên có ${left.length} chữ, bên kia ${right.length} chữ, khác từ chữ ${at + 1} (“${long[at]}”)`
}
