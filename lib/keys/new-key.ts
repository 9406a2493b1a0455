import { randomBytes } from 'node:crypto'

/** A key nobody has, as it stands in FILES_KEYS: named by the day it was made. */
export function newRingKey(day: string, taken: string[]): string {
  const names = [day, ...Array.from({ length: 98 }, (_, at) => `${day}-${at + 2}`)]
  const id = names.find((name) => !taken.includes(name))!
  return `${id}:${randomBytes(32).toString('base64')}`
}
