import 'server-only'
import type { SeenCard } from '../card/read-card'
import { isCutAtRim } from './is-cut-at-rim'
import type { PhotoWarning } from './photo-warnings'

/** The back of an old CMND, which says least, still has seventy. */
const LEAST_LETTERS = 12
/** A clear side with a code shows far more; with fewer its machine lines may be what is missing. */
const CLEAR_LETTERS = 60

/** What is told by where words stand on a picture; a blurred or dark one has lost them, and was named for that. */
export async function judgeCard(
  jpeg: Buffer,
  card: SeenCard | null,
  named: readonly PhotoWarning[],
): Promise<PhotoWarning[]> {
  if (!card) return []
  const found: PhotoWarning[] = (await isCutAtRim(jpeg, card.words)) ? ['cut-at-rim'] : []
  const isClear = named.length === 0 && found.length === 0
  const side = sideOf(card, isClear)
  if (side) found.push(`looks-like-${side}`)
  if (isClear && isWithoutWords(card)) found.push('no-words')
  return found
}

/**
 * Cards have machine lines on their back and passports on the page that counts as the front. A code alone is on the front of a chip
 * card; the card of 2024 has it beside the machine lines.
 */
function sideOf({ zone, hasCode, words }: SeenCard, isClear: boolean): 'front' | 'back' | null {
  if (zone !== null) return zone === 'card' ? 'back' : 'front'
  return isClear && hasCode && words.letters > CLEAR_LETTERS ? 'front' : null
}

const isWithoutWords = ({ zone, hasCode, words }: SeenCard): boolean =>
  words.letters < LEAST_LETTERS && zone === null && !hasCode
