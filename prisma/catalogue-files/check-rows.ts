import { keyOf, type Catalogue } from '@/lib/catalogues/rows/catalogue'
import type { Row } from './read'

/** Refuses, with its line, a row of another shape, a row that stands twice, and two rows that claim the same day. */
export function checkRows(catalogue: Catalogue, rows: Row[]) {
  const lives = new Map<string, Row[]>()
  const seen = new Set<string>()
  for (const row of rows) {
    checkShape(catalogue, row)
    const key = keyOf(catalogue, row)
    if (seen.has(key)) throw new Error(`${row.at}: «${key}» stands here a second time`)
    seen.add(key)
    if (String(row.validTo ?? '9') < String(row.validFrom))
      throw new Error(`${row.at}: ends on ${row.validTo}, before it begins`)
    const subject = keyOf({ ...catalogue, key: subjectOf(catalogue) }, row)
    const others = lives.get(subject)
    if (others) others.push(row)
    else lives.set(subject, [row])
  }
  for (const life of lives.values()) checkLife(life)
}

const subjectOf = ({ key }: Catalogue) => key.filter((column) => column !== 'validFrom')

function checkShape({ row: schema }: Catalogue, row: Row) {
  const { error } = schema.safeParse(row)
  const [issue] = error?.issues ?? []
  if (issue) throw new Error(`${row.at}: ${issue.path.join('.')}: ${issue.message}`)
}

function checkLife(life: Row[]) {
  if (life.length < 2) return
  const rows = life.toSorted((a, b) => (String(a.validFrom) < String(b.validFrom) ? -1 : 1))
  for (const [at, next] of rows.slice(1).entries()) {
    const before = rows[at]!
    if (before.validTo === null || String(before.validTo) >= String(next.validFrom))
      throw new Error(`${next.at}: begins on ${next.validFrom}, while ${before.at} still holds`)
  }
}
