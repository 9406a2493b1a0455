import { randomInt } from 'node:crypto'

export type Person = {
  fullName: string
  bhxhCode: string
  idNumber: string
  phone: string
  email: string
}

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('')

/** Somebody invented, different in every test: no two tests share a phone or a number. */
export const aPerson = (differing: Partial<Person> = {}): Person => ({
  fullName: 'Lò Thị Mẩy',
  bhxhCode: `14${digits(8)}`,
  idNumber: `014199${digits(6)}`,
  phone: `09${1 + randomInt(8)}${digits(7)}`,
  email: '',
  ...differing,
})
