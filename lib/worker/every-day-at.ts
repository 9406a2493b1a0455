type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
/** On a clock in Việt Nam: `02:15`. */
type TimeOfDay = `${0 | 1}${Digit}:${0 | 1 | 2 | 3 | 4 | 5}${Digit}`

const HOURS_AHEAD_OF_UTC = 7

/** When a chore of the day begins, for graphile-worker, which reads every hour in UTC whatever the zone of the process is. */
export function everyDayAt(time: TimeOfDay): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${minute} ${(hour + 24 - HOURS_AHEAD_OF_UTC) % 24} * * *`
}

export const EVERY_MINUTE = '* * * * *'
