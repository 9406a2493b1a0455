import { readIdNumber } from '@/lib/insured/id-number'

/** Whether a căn cước's number is of somebody of this birth and sex, as its digits say. */
export function isOfNumber(number: string, birthDate: string, sex?: string): boolean {
  const says = readIdNumber(number)
  return says !== null && says.sex === sex && birthDate.startsWith(String(says.birthYear))
}
