/** Months of the calendar counted from the beginning of the era, so that they can be added: `2026-09`. */
export function monthIndex(month: string): number {
  const [year, number] = month.split('-').map(Number)
  return year! * 12 + number! - 1
}

export const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`

/** Both ends count: 02/2020 to 09/2020 is eight months. */
export type Months = { fromMonth: string; toMonth: string }

export const monthCount = ({ fromMonth, toMonth }: Months): number =>
  monthIndex(toMonth) - monthIndex(fromMonth) + 1

/** Spans of months that follow on one another, of months in any order. */
export function spansOf(months: Iterable<number>): Months[] {
  const spans: { from: number; to: number }[] = []
  for (const month of [...new Set(months)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && last.to + 1 === month) last.to = month
    else spans.push({ from: month, to: month })
  }
  return spans.map(({ from, to }) => ({ fromMonth: monthAt(from), toMonth: monthAt(to) }))
}
