import { formatMonth } from '@/lib/forms/days/dates'
import type { FathersBirth } from '@/lib/reckoning/maternity/father-leave'
import type { RetirementCondition } from '@/lib/reckoning/retirement/conditions'
import { t } from '@/lib/words/t'
import type { OwnFacts } from './own-facts'
import { inDong } from './shown-value'
import { exact } from '@/lib/reckoning/exact/exact'
import { readMonth } from './typed/read-month'
import { readPay } from './typed/read-pay'
import { readSickDays } from './typed/read-sick-days'
import { wishLimits, type WishLimits } from './wish-limits'

type Search = Record<string, string | string[] | undefined>

/** A box as it was typed, to be shown again, and its value where it has one that can be reckoned with. */
type TypedBox<Of> = { text: string; value?: Of; fault?: string }
export type WishBox = 'luong' | 'den' | 'ngay'

/** What somebody may change in an estimate, as the address tells it; what it does not tell, or tells wrongly, is as it is now. */
export type OtherWish = {
  condition: RetirementCondition
  pay: TypedBox<number>
  until: TypedBox<string>
  days: TypedBox<string>
  limits: WishLimits
  children: number
  isSecondChild: boolean
  birth: FathersBirth
  region: 1 | 2 | 3 | 4
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

/** Whether the form was sent, with whatever in its boxes: the page by itself asks nothing. */
export const isAskedAnew = (search: Search): boolean =>
  ['cach', 'luong', 'den', 'ngay', 'con', 'sinh', 'vung'].some((name) => search[name] !== undefined)

export function readOtherWish(search: Search, facts: OwnFacts): OtherWish {
  const condition = conditions[textOf(search.cach)] ?? 'usual'
  const limits = wishLimits(facts, condition)
  return {
    condition,
    limits,
    pay: payBox(textOf(search.luong), limits.pay),
    until: untilBox(textOf(search.den), limits.until),
    days: daysBox(textOf(search.ngay)),
    children: Math.min(Math.max(Math.trunc(Number(textOf(search.con))) || 1, 1), MOST_CHILDREN),
    isSecondChild: textOf(search.sinh) === 'con-thu-hai',
    birth: births[textOf(search.sinh)] ?? 'usual',
    region: REGIONS[textOf(search.vung) as keyof typeof REGIONS] ?? 1,
  }
}

/** The boxes of a page that could not be reckoned with, and what to type instead. */
export function faultsOfWish(
  { pay, until, days }: OtherWish,
  boxes: readonly WishBox[],
): { field: WishBox; message: string }[] {
  const typed = { luong: pay, den: until, ngay: days }
  return boxes.flatMap((field) => {
    const { fault } = typed[field]
    return fault === undefined ? [] : [{ field, message: fault }]
  })
}

function payBox(text: string, limits: WishLimits['pay']): TypedBox<number> {
  if (text === '') return { text }
  const value = readPay(text)
  if (value === undefined)
    return { text, fault: t('Nhập mức lương mỗi tháng bằng số, ví dụ 8.000.000.') }
  if (limits && value < limits.least)
    return {
      text,
      fault: t('Nhập từ {least} trở lên, mức thấp nhất để đóng BHXH.', {
        least: inDong(exact(limits.least)),
      }),
    }
  if (limits && value > limits.most)
    return {
      text,
      fault: t('Nhập không quá {most}. Lương cao hơn cũng chỉ đóng đến mức ấy.', {
        most: inDong(exact(limits.most)),
      }),
    }
  return { text, value }
}

/** Whoever has nothing to choose sees no such box. */
function untilBox(text: string, limits: WishLimits['until']): TypedBox<string> {
  if (text === '' || limits === null) return { text: '' }
  const value = readMonth(text)
  const span = { first: formatMonth(limits.first), last: formatMonth(limits.last) }
  if (value === undefined) return { text, fault: t('Nhập tháng và năm, ví dụ {last}.', span) }
  return value < limits.first || value > limits.last
    ? { text, fault: t('Nhập một tháng từ {first} đến {last}.', span) }
    : { text, value }
}

function daysBox(text: string): TypedBox<string> {
  if (text === '') return { text }
  const value = readSickDays(text)
  return value === undefined
    ? { text, fault: t('Nhập số ngày nghỉ, từ 0,5 đến 60, ví dụ 3 hoặc 1,5.') }
    : { text, value }
}
