import type { Tone } from '@/components/ui/tones'
import type { FileState } from '@/lib/imports/desk/import-file'
import type { ImportCounts } from '@/lib/imports/rows/plan-unit'

export const countInWords = new Intl.NumberFormat('vi-VN').format

const tones: Partial<Record<FileState, Tone>> = {
  READY: 'info',
  DONE: 'success',
  BROKEN: 'danger',
  FAILED: 'danger',
}
export const toneOfState = (state: FileState): Tone | 'neutral' => tones[state] ?? 'neutral'

const KILOBYTE = 1024

/** As people weigh a file. */
export const sizeInWords = (bytes: number): string =>
  bytes < KILOBYTE ** 2
    ? `${countInWords(Math.max(1, Math.round(bytes / KILOBYTE)))} KB`
    : `${countInWords(Math.round(bytes / KILOBYTE ** 2))} MB`

/** What becomes of rows, in the order in which it is told; what nothing becomes of, last. */
export const countNames = {
  added: 'thêm',
  changed: 'đổi',
  closed: 'khép',
  same: 'giữ nguyên',
  refused: 'chưa nhận',
  held: 'để lại',
} as const satisfies Record<keyof ImportCounts, string>

const names = Object.entries(countNames) as [keyof ImportCounts, string][]

/** Those of which there are any: «thêm 12, đổi 3». */
export const rowsInWords = (counts: ImportCounts, only = Object.keys(counts)): string =>
  names
    .filter(([name]) => counts[name] > 0 && only.includes(name))
    .map(([name, word]) => `${word} ${countInWords(counts[name])}`)
    .join(', ')

/** What a run changes. */
export const CHANGING = ['added', 'changed', 'closed']
