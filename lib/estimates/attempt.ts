import type { RetirementCondition } from '@/lib/reckoning/retirement/conditions'
import type { FathersBirth } from '@/lib/reckoning/maternity/father-leave'

type Search = Record<string, string | string[] | undefined>

/** What somebody may change in an estimate, as the address tells it; what it does not tell, or tells wrongly, is as it is now. */
export type OtherWish = {
  condition: RetirementCondition
  /** As typed, to be shown again. */
  pay: string
  until: string
  days: string
  children: number
  isSecondChild: boolean
  birth: FathersBirth
  region: 1 | 2 | 3 | 4
  /** Names of boxes whose words were not understood. */
  wrong: readonly ('luong' | 'den' | 'ngay')[]
}

const textOf = (value: Search[string]): string => (typeof value === 'string' ? value.trim() : '')

const conditions: Readonly<Record<string, RetirementCondition>> = {
  'nang-nhoc': 'hardWork',
  'ham-lo': 'coalPit',
  'tu-nguyen': 'voluntaryBefore2021',
}
const births: Readonly<Record<string, FathersBirth>> = {
  mo: 'surgery-or-early',
  'sinh-doi': 'twins',
  'con-thu-hai': 'second-child',
}
const REGIONS = { '1': 1, '2': 2, '3': 3, '4': 4 } as const
const MOST_CHILDREN = 5
const MOST_DAYS = 60

export function readOtherWish(search: Search): OtherWish {
  const pay = textOf(search.luong)
  const until = textOf(search.den)
  const days = textOf(search.ngay)
  return {
    condition: conditions[textOf(search.cach)] ?? 'usual',
    pay,
    until,
    days,
    children: Math.min(Math.max(Math.trunc(Number(textOf(search.con))) || 1, 1), MOST_CHILDREN),
    isSecondChild: textOf(search.sinh) === 'con-thu-hai',
    birth: births[textOf(search.sinh)] ?? 'usual',
    region: REGIONS[textOf(search.vung) as keyof typeof REGIONS] ?? 1,
    wrong: wrongBoxes({ pay, until, days }),
  }
}

type Typed = Pick<OtherWish, 'pay' | 'until' | 'days'>

const wrongBoxes = ({ pay, until, days }: Typed): OtherWish['wrong'] => [
  ...(pay !== '' && readPay(pay) === undefined ? (['luong'] as const) : []),
  ...(until !== '' && readMonth(until) === undefined ? (['den'] as const) : []),
  ...(days !== '' && readSickDays(days) === undefined ? (['ngay'] as const) : []),
]

/** «12.000.000», «12000000 đồng»; undefined where it is no pay. */
export function readPay(typed: string): number | undefined {
  const digits = typed.replace(/[.\s]|đồng|đ$/gu, '')
  return /^[1-9]\d{5,8}$/.test(digits) ? Number(digits) : undefined
}

/** «09/2042» as `2042-09`. */
export function readMonth(typed: string): string | undefined {
  const [, month, year] = /^(0?[1-9]|1[0-2])[/.-](20\d\d)$/.exec(typed) ?? []
  return year && `${year}-${month!.padStart(2, '0')}`
}

export const readSickDays = (typed: string): number | undefined =>
  /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_DAYS
    ? Number(typed)
    : undefined
