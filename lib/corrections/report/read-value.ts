import { formatDay, isDay } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'
import type { ValueKind } from '../subjects'

export const howToWrite: Record<Exclude<ValueKind, 'text'>, string> = {
  month: msg('Viết tháng rồi năm, ví dụ 03/2019.'),
  day: msg('Viết ngày, tháng, năm, ví dụ 05/03/2019.'),
  money: msg('Viết số tiền bằng chữ số, ví dụ 5.321.000.'),
  coefficient: msg('Viết hệ số bằng chữ số, ví dụ 3,66.'),
}

/** `2019-03` of «3/2019»; null for what is no month. */
export function monthOf(text: string): string | null {
  const [, month, year] = /^(0?[1-9]|1[0-2])\s*[/.-]\s*(\d{4})$/.exec(text) ?? []
  return month && year ? `${year}-${month.padStart(2, '0')}` : null
}

/** `2019-03-05` of «5/3/2019»; null for what is no day. */
function dayOfText(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? []
  if (!day || !month || !year) return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** What can be put in order; null of a kind that is no time, and of what isn’t read. */
export function readTime(kind: ValueKind, text: string): string | null {
  if (kind === 'month') return monthOf(text)
  return kind === 'day' ? dayOfText(text) : null
}

const MONEY = /^[1-9]\d{0,11}(?:\.\d{1,2})?$/
const COEFFICIENT = /^\d{1,2}(?:\.\d{1,3})?$/
const HIGHEST_COEFFICIENT = 20

/** «5.321.000», «5.321.000,00 đồng», «5,321,000», «5321000»: the last sign parts what is after it only where that are no three digits. */
export function readAmount(text: string): number | null {
  const bare = text.replace(/\s|đồng|vnđ|vnd|đ$/giu, '')
  const isGrouped = /^\d{1,3}(?:(?:\.\d{3})+(?:,\d{1,2})?|(?:,\d{3})+(?:\.\d{1,2})?)$/.test(bare)
  const whole = isGrouped ? bare.replace(/[.,](?=\d{3})/g, '') : bare
  const plain = whole.replace(',', '.')
  return MONEY.test(plain) ? Number(plain) : null
}

function readCoefficient(text: string): number | null {
  const plain = text.replace(',', '.')
  if (!COEFFICIENT.test(plain)) return null
  const value = Number(plain)
  return value > 0 && value <= HIGHEST_COEFFICIENT ? value : null
}

/** `since`: a year; `isPast`: what is to come can't be. */
export type Bounds = { since: number; today: string; isPast: boolean }

/** Nobody pays for longer ahead, and no card is valid for longer. */
const YEARS_AHEAD = 10

/** What to write instead; null where it can be right. */
export function faultOfValue(kind: ValueKind, said: string, bounds: Bounds): string | null {
  if (kind === 'text') return null
  if (kind === 'money') return readAmount(said) === null ? t(howToWrite.money) : null
  if (kind === 'coefficient')
    return readCoefficient(said) === null ? t(howToWrite.coefficient) : null
  const time = readTime(kind, said)
  return time ? faultOfTime(time, bounds) : t(howToWrite[kind])
}

function faultOfTime(time: string, { since, today, isPast }: Bounds): string | null {
  if (Number(time.slice(0, 4)) < since)
    return t('Viết năm từ {since} trở đi.', { since: String(since) })
  if (isPast)
    return time > today.slice(0, time.length)
      ? t('Viết lúc đã qua: điều bạn viết còn chưa đến vào ngày {day}.', { day: formatDay(today) })
      : null
  const last = Number(today.slice(0, 4)) + YEARS_AHEAD
  return Number(time.slice(0, 4)) > last
    ? t('Viết năm từ {last} trở về trước.', { last: String(last) })
    : null
}
