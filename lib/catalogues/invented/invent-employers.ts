import { INVENTED_SOURCE } from '../rows/invented-source'
import { dice, type Dice } from '@/lib/insured/dice'
import type { EmployerState } from '../rows/employer-rows'
import { firmKinds, syllables, trades } from './invented-firms'
import { taxCheckDigit } from '@/lib/forms/numbers/tax-check-digit'

export type InventedEmployer = {
  code: string
  name: string
  taxCode: string
  address: string
  provinceCode: string
  officeCode: string
  state: EmployerState
  validFrom: string
  validTo: null
  source: string
  status: 'INVENTED'
}

type Office = { code: string | null }
type Choice = { seed?: number; offices?: Office[] }

/** Where they are, by the codes of 2020; a large city more often. */
const provinces =
  '01 01 01 79 79 79 79 31 48 92 89 89 89 74 74 75 75 77 80 82 83 84 86 87 91 93 94 95 96 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 33 34 35 36 37 38 40 42 44 45 46 49 51 52 54 56 58 60 62 64 66 67 68 70 72'.split(
    ' ',
  )
const states: EmployerState[] = [
  ...Array<EmployerState>(17).fill('active'),
  'paused',
  'paused',
  'dissolved',
]

/** `count` employers who do not exist, one after another; the same ones for the same seed and offices. */
export function* inventEmployers(
  count: number,
  { seed = 1, offices = [] }: Choice = {},
): Generator<InventedEmployer> {
  const throws = dice(seed)
  const officesOf = byProvince(offices)
  for (let number = 1; number <= count; number++) {
    const provinceCode = throws.oneOf(provinces)
    yield {
      // No real code begins with two Z.
      code: `ZZ${String(number).padStart(7, '0')}`,
      name: nameOf(throws),
      taxCode: impossibleTaxCode(throws, number),
      address: `Số ${1 + throws.upTo(300)}, đường Giả Định ${1 + throws.upTo(60)}`,
      provinceCode,
      officeCode: throws.oneOf(officesOf.get(provinceCode) ?? [`0${provinceCode}`]),
      state: throws.oneOf(states),
      validFrom: `${2000 + throws.upTo(26)}-01-01`,
      validTo: null,
      source: INVENTED_SOURCE,
      status: 'INVENTED',
    }
  }
}

function byProvince(offices: Office[]): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const { code } of offices) {
    const province = code?.slice(1, 3) ?? ''
    codes.set(province, [...(codes.get(province) ?? []), code ?? ''])
  }
  return codes
}

function nameOf(throws: Dice): string {
  let left = throws.upTo(firmKinds.reduce((sum, { weight }) => sum + weight, 0))
  const { forms, hasTrade } = firmKinds.find(({ weight }) => (left -= weight) < 0)!
  const own = Array.from({ length: 2 + throws.upTo(2) }, () => throws.oneOf(syllables))
  const trade = hasTrade && throws.upTo(3) > 0 ? [throws.oneOf(trades)] : []
  return [throws.oneOf(forms), ...trade, ...own].join(' ')
}

/** Shaped like one, unlike any: its last digit is not the one the rule asks for. */
function impossibleTaxCode(throws: Dice, number: number): string {
  const nine = `${throws.upTo(9)}${String(number % 1_0000_0000).padStart(8, '0')}`
  return nine + ((taxCheckDigit(nine) + 1 + throws.upTo(8)) % 10)
}
