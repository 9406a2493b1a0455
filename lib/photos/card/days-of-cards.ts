/** `05092021` as a day, `00002021` or `2021` as far as it is known; null when there is no such day. */
export function dayOfCode(text: string): string | null {
  const [, day = '00', month = '00', year] = /^(?:(\d\d)(\d\d))?(\d{4})$/.exec(text) ?? []
  if (!year || Number(year) < 1900 || Number(year) > 2100) return null
  if (month === '00') return day === '00' ? year : null
  if (day === '00') return Number(month) <= 12 ? `${year}-${month}` : null
  return realDay(`${year}-${month}-${day}`)
}

/** `210905` of a machine-readable zone, in the century that the caller knows. */
export const dayOfLine = (text: string, century: number): string | null =>
  /^\d{6}$/.test(text)
    ? realDay(`${century + Number(text.slice(0, 2))}-${text.slice(2, 4)}-${text.slice(4)}`)
    : null

const realDay = (day: string): string | null => {
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null
}
