import { createHash } from 'node:crypto'

/** The key of a row names an employer: what stands in an address instead. Another person's row of the same key has another one. */
export const rowMark = (bhxhCode: string, key: string): string =>
  createHash('sha256').update(`${bhxhCode}\n${key}`).digest('hex').slice(0, 16)

export const isRowMark = (text: string): boolean => /^[0-9a-f]{16}$/.test(text)
