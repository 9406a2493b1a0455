import { readIdNumber } from '@/lib/insured/id-number'
import { compareBirths, type BirthsAre } from './compare-births'
import { compareWhoseNames, type NamesAre } from './compare-whose-names'
import { readBirth } from './read-birth'
import { isOneSlip } from './slip'
import { likenedNumber, type Likened } from './likened'

/** Why two cases may be of one person; the first two say it by themselves. */
const likenesses = ['bhxh-same', 'id-same', 'bhxh-near', 'id-near', 'name-birth'] as const
export type PairLikeness = (typeof likenesses)[number]

export type NumbersAre = 'same' | 'near' | 'other' | 'unknown'
export type Compared = { name: NamesAre; birth: BirthsAre; bhxh: NumbersAre; id: NumbersAre }

/** One beside the other, answer by answer. */
export const compareWhose = (left: Likened, right: Likened): Compared => ({
  name: compareWhoseNames(left.fullName, right.fullName),
  birth: compareBirths(birthOf(left), birthOf(right)),
  bhxh: compareNumbers(likenedNumber(left), likenedNumber(right)),
  id: compareIdNumbers(left.idNumber, right.idNumber),
})

/** What two cases have in common that makes an officer look at both; empty when nothing does. */
export function pairLikeness(left: Likened, right: Likened): PairLikeness[] {
  const compared = compareWhose(left, right)
  return likenesses.filter((likeness) => holds[likeness](compared))
}

const holds: Record<PairLikeness, (compared: Compared) => boolean> = {
  'bhxh-same': ({ bhxh }) => bhxh === 'same',
  'id-same': ({ id }) => id === 'same',
  'bhxh-near': (compared) => compared.bhxh === 'near' && isNearPerson(compared),
  'id-near': (compared) => compared.id === 'near' && isNearPerson(compared),
  'name-birth': isNameAndBirth,
}

/** Twins and neighbours in a queue have numbers in a row: the name has to be the same too. */
const isNearPerson = ({ name, birth }: Compared): boolean =>
  name !== 'other' && name !== 'short' && birth !== 'other'

function isNameAndBirth(compared: Compared): boolean {
  const { name, birth } = compared
  const isName = name === 'same' || name === 'order'
  if (birth === 'same') return isName || (name !== 'other' && !areTwoPeople(compared))
  return (birth === 'agrees' || birth === 'near') && isName && !areTwoPeople(compared)
}

/** A căn cước is kept for life: two of them that no slip explains are two people, unless mã số BHXH says otherwise. */
const areTwoPeople = ({ bhxh, id }: Compared): boolean => bhxh === 'other' && id === 'other'

/** The number of the card says the year where nothing else does. */
export function birthOf({ birthDate, idNumber = '' }: Likened) {
  const year = readIdNumber(signsOf(idNumber))?.birthYear
  return readBirth(birthDate) ?? (year === undefined ? undefined : String(year))
}

export const signsOf = (typed: string): string => typed.replace(/[^\dA-Za-z]/g, '').toUpperCase()

function compareNumbers(left: string, right: string): NumbersAre {
  const [one, other] = [signsOf(left), signsOf(right)]
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  return isOneSlip(one, other) ? 'near' : 'other'
}

/** A passport and a card, or a card of before, say nothing against each other. */
function compareIdNumbers(left = '', right = ''): NumbersAre {
  const found = compareNumbers(left, right)
  const areCards = [left, right].every((number) => readIdNumber(signsOf(number)))
  return found === 'other' && !areCards ? 'unknown' : found
}
