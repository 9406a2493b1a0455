import { nameKey } from '@/lib/text/names/name-key'

const KIND = /^(?:tinh|tp|tx|thitran|quan|huyen|xa|phuong|dac khu|bv|tyt) (?=\D)/

/** «Phường Mỹ Bình» is said when «phường Mỹ Bình» or «P. Mỹ Bình» stands there already. */
const says = (address: string, place: string): boolean =>
  ` ${nameKey(address)} `.includes(` ${nameKey(place).replace(KIND, '')} `)

/** The address as the catalogue has it, and of the places around it those it does not name, the smallest first. */
export function wholeAddress(address: string | null, within: (string | null)[]): string {
  const places = within.filter((place) => place !== null)
  const missing = address ? places.filter((place) => !says(address, place)) : places
  return [address, ...missing].filter(Boolean).join(', ')
}
