/** The same for a name a row is known by besides its own, whole: «=sai gon». */
export const otherNameWord = (key: string): string => `=${key}`

/** «=sai gon» → «sai gon»; a word of the name itself gives nothing. */
export const nameInOtherWord = (word: string): string[] =>
  word.startsWith('=') ? [word.slice(1)] : []

/** Stands among the words of a row, so that one index finds name and province together. Nobody can type it: a name has no «@». */
export const provinceWord = (provinceCode: string): string => `@${provinceCode}`
