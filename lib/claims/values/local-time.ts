/** A minute or a day on the clocks of Viet Nam: `2026-10-12T08:00` or `2026-10-12`. No zone, as on paper. */
export type LocalTime = string

const WRITTEN = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2}))?$/

/** Of `yyyyMMdd` or `yyyyMMddHHmm`; null where the calendar has no such day. */
export function readLocalTime(text: string): LocalTime | null {
  const [, year, month, day, hour, minute] = WRITTEN.exec(text) ?? []
  if (!year || !isDay(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  return isHour(hour, minute!) ? `${date}T${hour}:${minute}` : null
}

/**
 * A birth as far as it is known: `1985`, `1985-05`, `1985-05-12`, and with the hour for a newborn. Zeros stand for what nobody
 * knows (`198500000000`); they are not made up.
 */
export function readClaimBirth(text: string): string | null {
  const known = text.endsWith('0000') && text.length === 12 ? text.slice(0, 8) : text
  if (/^\d{4}0000$/.test(known)) return OLDEST <= known ? known.slice(0, 4) : null
  const month = /^(\d{4})(0[1-9]|1[0-2])00$/.exec(known)
  if (month) return OLDEST <= known ? `${month[1]}-${month[2]}` : null
  return readLocalTime(known)
}

const OLDEST = '1850'

/** Calendar days from one time to another, the day of the first being nought. */
export const daysBetween = (from: LocalTime, to: LocalTime): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 24:00 is written by some for the end of a day; it is no minute of it. */
const isHour = (hour: string, minute: string): boolean => Number(hour) < 24 && Number(minute) < 60
