import type { JudgedRow } from './judged-row'
import type { Oddity, OddityKind } from './oddity'

/** The base salary of a month, in đồng; null before the catalogue begins. */
export type BaseSalaryOf = (month: string) => number | null

/** No wage of a whole month was ever so far below the base salary, and none is counted above twenty of it. */
const LOWEST_PART = 0.7
const HIGHEST_TIMES = 20
/** Nobody's scale goes beyond. */
const HIGHEST_COEFFICIENT = 13
const JUMP = 7
/** BHTN ends at twenty minimum wages; BHYT is also paid by households, on less. */
const OWN_LIMITS: ReadonlySet<string> = new Set(['UNEMPLOYMENT', 'HEALTH'])
/** Pay of other years says nothing. */
const NEAR_MONTHS = 24

/** Pay that no month has: nothing at all, a digit too many or too few, outside of what the law counts. One finding a row. */
export function findOddPay(rows: readonly JudgedRow[], baseSalaryOf: BaseSalaryOf): Oddity[] {
  return rows.flatMap((row) => {
    const kind =
      oddCoefficient(row) ??
      noPay(row, rows) ??
      unlikePay(row, rows) ??
      outsideOfLaw(row, baseSalaryOf)
    const { insurance, fromMonth, toMonth, key } = row
    return kind ? [{ kind, insurance, fromMonth, toMonth, keys: [key] }] : []
  })
}

function oddCoefficient({ coefficient }: JudgedRow): OddityKind | null {
  const value = Number(coefficient ?? 0)
  return value > HIGHEST_COEFFICIENT || (value > 0 && value < 1) ? 'coefficient' : null
}

/** Where another job of the same months pays, this one may be noted without pay. */
function noPay(row: JudgedRow, rows: readonly JudgedRow[]): OddityKind | null {
  const isZero = row.pay === 0 && !Number(row.coefficient ?? 0) && !Number(row.wage ?? 0)
  if (!isZero || row.saysWhy) return null
  const isPaidElsewhere = rows.some(
    (other) =>
      other.insurance === row.insurance &&
      (other.pay ?? 0) > 0 &&
      other.from <= row.to &&
      row.from <= other.to,
  )
  return isPaidElsewhere ? null : 'no-pay'
}

/** Paid afterwards may be the difference of a raise only. */
const isCompared = ({ pay, state }: JudgedRow): boolean => (pay ?? 0) > 0 && state !== 'BACK_PAID'
const isVoluntary = ({ state }: JudgedRow): boolean => state === 'VOLUNTARY'

/** The rows before and after it that tell pay of the same sort, the nearest first. */
function neighboursOf(rows: readonly JudgedRow[], row: JudgedRow): JudgedRow[] {
  const index = rows.indexOf(row)
  const alike = (other: JudgedRow) =>
    other !== row &&
    other.insurance === row.insurance &&
    isCompared(other) &&
    isVoluntary(other) === isVoluntary(row) &&
    (row.insurance !== 'HEALTH' || other.payer === row.payer)
  const before = rows
    .slice(0, index)
    .findLast((other) => alike(other) && row.from - other.to <= NEAR_MONTHS)
  const after = rows
    .slice(index + 1)
    .find((other) => alike(other) && other.from - row.to <= NEAR_MONTHS)
  return [before, after].filter((one) => one !== undefined)
}

function unlikePay(row: JudgedRow, rows: readonly JudgedRow[]): OddityKind | null {
  if (!isCompared(row)) return null
  const neighbours = neighboursOf(rows, row)
  const [only] = neighbours
  if (!only) return null
  const isFar =
    neighbours.length === 1
      ? isSlip(row, only) && isToBlame(row, only, rows)
      : neighbours.every((one) => timesOf(row, one) >= JUMP) ||
        neighbours.every((one) => timesOf(row, one) <= 1 / JUMP)
  return isFar ? 'unlike-pay' : null
}

const timesOf = (one: JudgedRow, other: JudgedRow): number => one.pay! / other.pay!

/** Beside one row only: a new job may pay far better, so only where a digit has slipped. */
function isSlip(row: JudgedRow, only: JudgedRow): boolean {
  const slipped = Math.abs(Math.log10(timesOf(row, only)))
  return slipped > 0.9 && Math.abs(slipped - Math.round(slipped)) < 0.1
}

/** Of two unlike rows the one that no third one is like; where there is no third, the later. */
function isToBlame(row: JudgedRow, only: JudgedRow, rows: readonly JudgedRow[]): boolean {
  const third = neighboursOf(rows, only).find((one) => one !== row)
  if (!third) return row.from > only.from
  const times = timesOf(only, third)
  return times < JUMP && times > 1 / JUMP
}

function outsideOfLaw(row: JudgedRow, baseSalaryOf: BaseSalaryOf): OddityKind | null {
  if (!isCompared(row) || OWN_LIMITS.has(row.insurance)) return null
  const [first, last] = [baseSalaryOf(row.fromMonth), baseSalaryOf(row.toMonth)]
  if (last !== null && row.pay! > HIGHEST_TIMES * last) return 'high-pay'
  const isLow = !isVoluntary(row) && first !== null && row.pay! < LOWEST_PART * first
  return isLow && !row.saysWhy ? 'low-pay' : null
}
