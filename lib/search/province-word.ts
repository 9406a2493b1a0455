/** Stands among the words of a row, so that one index finds name and province together. Nobody can type it: a name has no «@». */
export const provinceWord = (provinceCode: string): string => `@${provinceCode}`
