import { availableParallelism, cpus, loadavg } from 'node:os'

/** One measured number beside its limit. `limit` may be a number of its own or simply the target. */
export type Figure = {
  name: string
  ours: string
  limit: string
  ratio: string
  target: string
  isMet: boolean | null
}

const load = loadavg()

/** `≥ 70 %` of a limit, where more is better. */
export function atLeast(share: number, ours: number, limit: number) {
  const ratio = ours / limit
  return { ratio: percent(ratio), target: `≥ ${percent(share)}`, isMet: ratio >= share }
}

/** At most so many, in its own unit, where less is better. */
export const atMost = (most: number, ours: number, unit: string) => ({
  limit: '',
  ratio: '',
  target: `≤ ${most} ${unit}`,
  isMet: ours <= most,
})

export const shown = (value: number, unit: string): string =>
  `${value.toLocaleString('vi', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })} ${unit}`

const percent = (share: number) => `${Math.round(share * 100)} %`

export function printReport(figures: Figure[], seconds: number) {
  const rows = figures.map(({ isMet, ...figure }) => [
    figure.name,
    figure.ours,
    figure.limit,
    figure.ratio,
    figure.target,
    isMet === null ? '' : isMet ? 'đạt' : 'chưa đạt',
  ])
  const head = ['Phép đo', 'Của ta', 'Giới hạn', 'Tỉ lệ', 'Mục tiêu', 'Kết quả']
  const widths = head.map((title, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)))
  const line = (row: string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd()
  const [processor] = cpus()
  console.log(`\n${availableParallelism()} nhân (${processor?.model}), Node ${process.version}`)
  console.log(`Tải máy trước khi đo: ${load.map((value) => value.toFixed(1)).join(' ')}`)
  console.log(
    [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n'),
  )
  console.log(
    `\nĐo trong ${Math.round(seconds)} giây. Máy tạo tải dùng chung các nhân với máy chủ, ở cả hai phía.`,
  )
}
