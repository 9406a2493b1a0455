import { readIdNumber } from '@/lib/insured/id-number'
import { compareBirths, type BirthsAre } from './compare-births'
import { compareWhoseNames, type NamesAre } from './compare-whose-names'
import { readBirth } from './read-birth'
import { compareNumbers, comparePhones, type NumbersAre, type PhonesAre } from './compare-numbers'
import { likenedNumber, type Likened } from './likened'

/** Why two cases may be of one person; the first two say it by themselves. */
const likenesses = [
  'bhxh-same',
  'id-same',
  'bhxh-near',
  'id-near',
  'name-birth',
  'name-phone',
] as const
export type PairLikeness = (typeof likenesses)[number]

export type Compared = {
  name: NamesAre
  birth: BirthsAre
  bhxh: NumbersAre
  id: NumbersAre
  phone: PhonesAre
}

/** One beside the other, answer by answer. */
export function compareWhose(left: Likened, right: Likened): Compared {
  const id = compareIdNumbers(left.idNumber, right.idNumber)
  return {
    name: compareWhoseNames(left.fullName, right.fullName),
    birth: birthsBeside(id, left, right),
    bhxh: compareNumbers(signsOf(likenedNumber(left)), signsOf(likenedNumber(right))),
    id,
    phone: comparePhones(left.phone, right.phone),
  }
}

/** A slip in the number of a card may be in its year: of two such numbers neither says a birth against the other. */
function birthsBeside(id: NumbersAre, left: Likened, right: Likened): BirthsAre {
  const births = compareBirths(birthOf(left), birthOf(right))
  const isWritten = [left, right].every(({ birthDate }) => readBirth(birthDate))
  return births === 'other' && !isWritten && isOneOf(id, 'near', 'row', 'two') ? 'unknown' : births
}

/** What two cases have in common that makes an officer look at both; empty when nothing does. */
export function pairLikeness(left: Likened, right: Likened): PairLikeness[] {
  const compared = compareWhose(left, right)
  return likenesses.filter((likeness) => holds[likeness](compared))
}

const holds: Record<PairLikeness, (compared: Compared) => boolean> = {
  'bhxh-same': ({ bhxh }) => bhxh === 'same',
  'id-same': ({ id }) => id === 'same',
  'bhxh-near': (compared) => isNearNumber(compared.bhxh, compared),
  'id-near': (compared) => isNearNumber(compared.id, compared),
  'name-birth': isNameAndBirth,
  'name-phone': isNameAndPhone,
}

const isOneOf = <Value extends string>(value: Value, ...all: Value[]) => all.includes(value)
const isSameName = ({ name }: Compared) => isOneOf(name, 'same', 'order')

/** Two slips in one number are believed where the name is the same and nothing is against the birth that is known. */
function isNearNumber(number: NumbersAre, compared: Compared): boolean {
  const { name, birth } = compared
  if (name === 'other' || birth === 'other' || areTwins(compared)) return false
  if (number === 'two') return isSameName(compared) && birth !== 'unknown'
  return number === 'near' || number === 'row'
}

function isNameAndBirth(compared: Compared): boolean {
  const { name, birth } = compared
  if (birth === 'same' && isSameName(compared)) return true
  if (name === 'other' || areTwoPeople(compared) || areTwins(compared)) return false
  if (birth === 'same') return true
  return isOneOf(birth, 'agrees', 'near') && (isSameName(compared) || name === 'marks')
}

/** A family has one phone: what says that they are two people is asked first. */
function isNameAndPhone(compared: Compared): boolean {
  const { name, birth, phone } = compared
  if (phone !== 'same' || name === 'other' || birth === 'other') return false
  return !areTwoPeople(compared) && !areTwins(compared)
}

/** A căn cước is kept for life: two of them that no slip explains are two people, unless mã số BHXH says otherwise. */
const areTwoPeople = ({ bhxh, id }: Compared): boolean => bhxh === 'other' && id === 'other'

/** Twins, and neighbours in a queue, have numbers in a row and names of their own, which may differ by a letter or a mark. */
const areTwins = ({ bhxh, id, name }: Compared): boolean =>
  [bhxh, id].includes('row') && isOneOf(name, 'marks', 'letter', 'short', 'other')

/** The number of the card says the year where nothing else does. */
export function birthOf({ birthDate, idNumber = '' }: Likened) {
  const year = readIdNumber(signsOf(idNumber))?.birthYear
  return readBirth(birthDate) ?? (year === undefined ? undefined : String(year))
}

export const signsOf = (typed: string): string => typed.replace(/[^\dA-Za-z]/g, '').toUpperCase()

/** A passport and a card, or a card of before, say nothing against each other. */
function compareIdNumbers(left = '', right = ''): NumbersAre {
  const found = compareNumbers(signsOf(left), signsOf(right))
  const areCards = [left, right].every((number) => readIdNumber(signsOf(number)))
  return found === 'other' && !areCards ? 'unknown' : found
}
