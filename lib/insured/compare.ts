import { cleanText } from '@/lib/text/clean-text'
import { compareNames } from '@/lib/text/names/compare-names'
import { searchText } from '@/lib/text/search-text'
import { graphemes } from '@/lib/text/grapheme-at'

/**
 * `marks`: the same letter with other marks («ấ» and «â»). `letters`: another letter. `missing`: only the register has it.
 * `extra`: only the typed words have it.
 */
export type DifferenceKind = 'marks' | 'letters' | 'missing' | 'extra'
export type Piece = { kind: 'same' | DifferenceKind; typed: string; registered: string }

const lettersOf = (text: string): string[] =>
  [...graphemes.segment(cleanText(text))].map((one) => one.segment)

const folded = (text: string): string => text.toLocaleLowerCase('vi')

/** The same name: letter case, spacing and the place of the tone aside. */
export const isSameName = (typed: string, registered: string): boolean =>
  ['exact', 'tonePlace'].includes(compareNames(typed, registered).likeness)

/** The two texts cut into pieces that agree and pieces that differ, in reading order. */
export function compareTexts(typed: string, registered: string): Piece[] {
  const [left, right] = [lettersOf(typed), lettersOf(registered)]
  if (isSameName(typed, registered))
    return [{ kind: 'same', typed: left.join(''), registered: right.join('') }]
  return joinedPieces(align(left, right, kindOf))
}

export const agrees = (pieces: Piece[]): boolean => pieces.every(({ kind }) => kind === 'same')

type KindOf = (typed: string, registered: string) => Piece['kind']

function kindOf(typed: string, registered: string): Piece['kind'] {
  if (typed === '') return 'missing'
  if (registered === '') return 'extra'
  if (folded(typed) === folded(registered)) return 'same'
  const base = searchText(typed)
  return base !== '' && base === searchText(registered) ? 'marks' : 'letters'
}

// Swapping marks is cheaper than swapping letters, so «Mẩy» lies over «Mây» and not beside it.
const COST: Record<Piece['kind'], number> = { same: 0, marks: 1, letters: 2, missing: 2, extra: 2 }

/** The cheapest way from one text to the other, letter by letter or word by word (Wagner and Fischer). */
export function align(left: string[], right: string[], kindOf: KindOf): Piece[] {
  const costs = costTable(left, right, kindOf)
  const pieceOf = (typed = '', registered = ''): Piece => ({
    kind: kindOf(typed, registered),
    typed,
    registered,
  })
  const pieces: Piece[] = []
  let [i, j] = [left.length, right.length]
  while (i > 0 || j > 0) {
    const both = i > 0 && j > 0 ? pieceOf(left[i - 1], right[j - 1]) : null
    if (both && costs[i]![j] === costs[i - 1]![j - 1]! + COST[both.kind]) {
      pieces.push(both)
      i--
      j--
    } else if (i > 0 && costs[i]![j] === costs[i - 1]![j]! + COST.extra)
      pieces.push(pieceOf(left[--i]))
    else pieces.push(pieceOf('', right[--j]))
  }
  return pieces.reverse()
}

function costTable(left: string[], right: string[], kindOf: KindOf): number[][] {
  const costs: number[][] = [right.reduce((row, _, j) => [...row, (j + 1) * COST.missing], [0])]
  for (const [i, typed] of left.entries()) {
    const above = costs[i]!
    const row = [(i + 1) * COST.extra]
    for (const [j, registered] of right.entries()) {
      const swapped = above[j]! + COST[kindOf(typed, registered)]
      row.push(Math.min(swapped, above[j + 1]! + COST.extra, row[j]! + COST.missing))
    }
    costs.push(row)
  }
  return costs
}

/** Neighbours of one kind as one piece. */
export function joinedPieces(pieces: Piece[], between = ''): Piece[] {
  const long: Piece[] = []
  for (const piece of pieces) {
    const before = long.at(-1)
    if (before?.kind !== piece.kind) long.push({ ...piece })
    else {
      before.typed = together(before.typed, piece.typed, between)
      before.registered = together(before.registered, piece.registered, between)
    }
  }
  return long
}

const together = (one: string, other: string, between: string): string =>
  one && other ? one + between + other : one + other
