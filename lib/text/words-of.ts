import { nameKey } from './name-key'

/** The words a row is found by: those of its name and of what people say beside it (an old name, a district, an address). */
export const wordsOf = (name: string, ...more: string[]): string[] => [
  ...new Set([name, ...more].flatMap((text) => nameKey(text).split(' ')).filter(Boolean)),
]
