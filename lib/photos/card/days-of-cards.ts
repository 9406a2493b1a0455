/** `05092021` as a day, `00002021` or `2021` as far as it is known; null when there is no such day. */
export function dayOfCode(text: string): string | null {
  const parts = /^(?:(\d\d)(\d\d))?((?:19|20)\d\d)$/.exec(text)
  if (!parts) return null
  const known = [parts[3]!, parts[2] ?? '00', parts[1] ?? '00']
  const told = known.filter((part) => part !== '00')
  const isInOrder = known.slice(0, told.length).every((part, at) => part === told[at])
  const first = [...told, '01', '01'].slice(0, 3).join('-')
  return isInOrder && realDay(first) ? told.join('-') : null
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
