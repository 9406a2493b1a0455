import { glued } from '@/lib/text/syllables/glued'
import { syllablesOf } from '@/lib/text/syllables/syllables'

// Words of ours among the words of a row, so that one index finds everything together. Nobody can type them: a name has no such sign.

export const OTHER = '='
export const WITHIN = '~'

/** Before a whole name as it is written: «^mỹ luông». */
export const WRITTEN = '^'

export const writtenNameWord = (name: string): string => WRITTEN + syllablesOf(name).join(' ')

/** A whole name the row is known by besides its own: «=saigon»; one as it is written stays. */
export const otherNameWord = (key: string): string => signedBy(OTHER, key)

/** The same for a place on whose ground it is, or which it serves: «~benthanh». */
export const placeWithinWord = (key: string): string => signedBy(WITHIN, key)

const signedBy = (sign: string, key: string): string =>
  key.startsWith(WRITTEN) ? key : sign + glued(key)

/** The words that may be typed, of a key. */
export const wordsOfKey = (key: string): string[] => (key.startsWith(WRITTEN) ? [] : key.split(' '))

export const provinceWord = (provinceCode: string): string => `@${provinceCode}`
