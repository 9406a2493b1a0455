import type { InsuredPerson } from '@/lib/insured/person'
import type { InventedPlace } from '../world/world'

const STREETS = ['đường Hoa Sữa', 'đường Giả Định', 'phố Ví Dụ', 'đường Bằng Lăng', 'ấp Trung Tâm']

/** One for everybody of a household: it follows from its code. */
export function addressOf({ householdCode }: InsuredPerson, place: InventedPlace): string {
  const number = Number(householdCode.slice(-6))
  const commune = place.communes[number % place.communes.length]!
  const street = STREETS[number % STREETS.length]!
  return `Số ${1 + (number % 190)}, ${street}, ${asInSentence(commune)}, ${asInSentence(place.name)}`
}

/** «phường Long Xuyên», as it stands within a line. */
const asInSentence = (name: string): string =>
  name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
