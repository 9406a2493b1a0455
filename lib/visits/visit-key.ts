import { hash } from 'node:crypto'

const LETTERS = 22

/** One visit of one facility, by the name that facility gave it (decision 0093). It tells neither, so that it may stand in an address. */
export const visitKeyOf = (facility: string, linkId: string): string =>
  hash('sha256', `${facility}\n${linkId}`, 'base64url').slice(0, LETTERS)

export const isVisitKey = (text: string): boolean => new RegExp(`^[\\w-]{${LETTERS}}$`).test(text)
