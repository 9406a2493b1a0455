import { isRefused } from './cell'
import type { CellReader } from '../shape/import-kind'

const MOST_ITEMS = 60

/** Several things of several parts: a line for each, its parts between «|». `07/2024|5.000.000|5.870.000` */
export const listCell =
  (parts: Record<string, CellReader>): CellReader =>
  (cell) => {
    const names = Object.keys(parts)
    const items = cell.split(/\n+/).map((line) => line.split('|').map((part) => part.trim()))
    if (items.length > MOST_ITEMS) return { rule: 'list' }
    const read: Record<string, unknown>[] = []
    for (const item of items) {
      const values = item.map((part, at) => parts[names[at] ?? '']?.(part))
      if (item.length !== names.length) return { rule: 'list' }
      const wrong = values.find((value) => value !== undefined && isRefused(value))
      if (wrong) return wrong
      read.push(
        Object.fromEntries(
          names.map((name, at) => [name, (values[at] as { value: unknown }).value]),
        ),
      )
    }
    return { value: { items: read } }
  }
