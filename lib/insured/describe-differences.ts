import { cleanText } from '@/lib/text/clean-text'
import { searchText } from '@/lib/text/search-text'
import {
  align,
  compareTexts,
  isSameName,
  joinedPieces,
  type DifferenceKind,
  type Piece,
} from './compare'

/**
 * What differs, in whole sentences, for those who listen instead of look. A name is told word by word, because
 * nobody counts its letters; a number by the digits that come before, because it has no words.
 */
export function describeDifferences(typed: string, registered: string): string[] {
  if (isSameName(typed, registered)) return []
  return isNumber(typed) || isNumber(registered)
    ? sentencesOfNumber(compareTexts(typed, registered))
    : sentencesOfName(joinedPieces(align(wordsOf(typed), wordsOf(registered), kindOfWord), ' '))
}

const isNumber = (text: string): boolean => /\d/.test(text)
const wordsOf = (text: string): string[] => cleanText(text).split(' ').filter(Boolean)

function kindOfWord(typed: string, registered: string): Piece['kind'] {
  if (typed === '') return 'missing'
  if (registered === '') return 'extra'
  if (isSameName(typed, registered)) return 'same'
  const base = searchText(typed)
  return base !== '' && base === searchText(registered) ? 'marks' : 'letters'
}

const ofName: Record<DifferenceKind, (piece: Piece, place: string) => string> = {
  marks: ({ typed, registered }) => `Chữ “${typed}” khác dấu. Dữ liệu BHXH ghi “${registered}”.`,
  letters: ({ typed, registered }) => `Chữ “${typed}” khác. Dữ liệu BHXH ghi “${registered}”.`,
  missing: ({ registered }, place) => `${place} thiếu “${registered}”.`,
  extra: ({ typed }, place) => `${place} thừa “${typed}”.`,
}

const sentencesOfName = (pieces: Piece[]): string[] =>
  pieces.flatMap((piece, at) => {
    const before = wordsOf(pieces[at - 1]?.typed ?? '').at(-1)
    const place = before ? `Sau chữ “${before}”` : 'Ở đầu'
    return piece.kind === 'same' ? [] : [ofName[piece.kind](piece, place)]
  })

/** Scattered differences are another number: told one by one they would only be noise. */
const MOST_PLACES = 2

function sentencesOfNumber(pieces: Piece[]): string[] {
  const sentences = pieces.flatMap(({ kind, typed, registered }, at) => {
    const before = pieces
      .slice(0, at)
      .map((piece) => piece.typed)
      .join('')
    const place = before ? `Sau “${before}”` : 'Ở đầu'
    if (kind === 'same') return []
    if (kind === 'missing') return [`${place} thiếu “${registered}”.`]
    if (kind === 'extra') return [`${place} thừa “${typed}”.`]
    return [`${place} ghi “${typed}”, dữ liệu BHXH ghi “${registered}”.`]
  })
  return sentences.length > MOST_PLACES ? ['Khác số trong dữ liệu BHXH.'] : sentences
}
