import { glued } from '@/lib/text/glued'

// Words of ours among the words of a row, so that one index finds everything together. Nobody can type them: a name has no such sign.

export const OTHER = '='
export const WITHIN = '~'

/** A whole name the row is known by besides its own: «=saigon». */
export const otherNameWord = (key: string): string => OTHER + glued(key)

/** The same for a place on whose ground it is, or which it serves: «~benthanh». */
export const placeWithinWord = (key: string): string => WITHIN + glued(key)

export const provinceWord = (provinceCode: string): string => `@${provinceCode}`

/** «=saigon», «~benthanh» → the name without blanks; a word of the name itself gives nothing. */
export const nameInOtherWord = (word: string): string[] =>
  [OTHER, WITHIN].includes(word.charAt(0)) ? [word.slice(1)] : []
