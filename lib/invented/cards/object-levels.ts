/** The level of benefit of each object, and since when another one (../shared/data/bhxh/bhyt-object-codes.csv; CV 38/BYT-BH). */
const levels: Record<string, readonly (readonly [since: string, level: number])[]> = {
  TE: [['', 1]],
  HT: [['', 3]],
  HN: [['', 2]],
  DT: [['', 2]],
  DK: [['', 2]],
  CN: [
    ['', 3],
    ['2026-01-01', 2],
  ],
  LH: [
    ['', 4],
    ['2026-01-01', 2],
  ],
}
const USUAL = 4

export const levelOn = (object: string, day: string): number =>
  levels[object]?.findLast(([since]) => since <= day)?.[1] ?? USUAL
