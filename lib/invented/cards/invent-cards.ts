import type { Dice } from '@/lib/insured/dice'
import { daysLater, laterOf, yearsLater } from '../calendar/days'
import type { Life } from '../life/life'
import { diceFor, oneIn } from '../world/world'
import { coversOf, type Cover } from './cover'
import { levelOn } from './object-levels'
import { rowsOf } from './rows'
import { termsOf, type Term } from './terms'

/** One row of the file of cards. */
export type InventedCard = Term & {
  /** As it is printed: all of it, or ten digits only. */
  number: string
  /** As hospitals claim by it. */
  whole: string
  facility: string
  fiveYearsFrom: string
  area: string
  issuedOn: string
  issuedAt: string
  signer: string
  signerTitle: string
}

/** Since then a card shows the ten digits of its holder only (QĐ 1666/QĐ-BHXH). */
const TEN_DIGITS_SINCE = '2021-04-01'
/** The first day of the law that gives something for five years (Luật 46/2014/QH13). */
const RIGHT_SINCE = '2015-01-01'

export function inventCards(life: Life, signer: string): InventedCard[] {
  const { world, person, place } = life
  const throws = diceFor(world, person.bhxhCode, 'cards')
  const covers = coversOf(life, throws)
  const given = covers.flatMap((cover) =>
    termsOf(cover, life, throws).map((term) => ({ cover, term })),
  )
  const rows = rowsOf(covers, life)
  let facility = facilityFor(life, throws)
  return given.map(({ cover, term }) => {
    if (oneIn(throws, 8)) facility = facilityFor(life, throws)
    const issuedOn = daysLater(term.validFrom, -1 - throws.upTo(10))
    const whole = wholeNumber(cover, term, life)
    return {
      ...term,
      number: issuedOn >= TEN_DIGITS_SINCE && oneIn(throws, 9) ? person.bhxhCode : whole,
      whole,
      facility,
      fiveYearsFrom: laterOf(yearsLater(rows.get(cover)!, 5), RIGHT_SINCE),
      area: cover.object === 'DT' ? 'K1' : cover.object === 'DK' ? 'K2' : '',
      ...{ issuedOn, issuedAt: `BHXH ${place.name}`, signer, signerTitle: 'Giám đốc' },
    }
  })
}

const facilityFor = ({ place }: Life, throws: Dice): string =>
  throws.oneOf(oneIn(throws, 3) ? place.hospitals : place.stations)

const wholeNumber = ({ object }: Cover, { validFrom }: Term, { person, place }: Life): string =>
  `${object}${levelOn(object, validFrom)}${place.code}${person.bhxhCode}`
