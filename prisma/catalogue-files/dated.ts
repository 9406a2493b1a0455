import { readCsv, requireKnown, uniqueCodes } from './csv'

const tail = ['source', 'status', 'valid_from', 'valid_to'] as const

type Camel<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : Name
export type DatedRow<Column extends string> = Record<Camel<Column> | 'validTo', string | null> &
  Record<'validFrom' | 'source' | 'status' | 'at', string>

/** A file whose lines say from when to when, by which source and how surely. An empty cell is nothing. */
export function readDated<const Column extends string>(
  directory: string,
  file: string,
  columns: readonly Column[],
): DatedRow<Column>[] {
  const sources = readSources(directory)
  const rows = readCsv(directory, file, [...columns, ...tail])
  requireKnown(rows, 'source', new Set(sources.keys()))
  return rows.map(({ at, ...cells }) => {
    const entries = Object.entries<string>(cells)
    const row = Object.fromEntries(entries.map(([name, cell]) => [camel(name), cell || null]))
    return { ...row, source: sources.get(cells.source), at } as DatedRow<Column>
  })
}

/** A source by the short name the other files call it. */
export function readSources(directory: string): Map<string, string> {
  const rows = readCsv(directory, 'sources.csv', ['code', 'title'])
  uniqueCodes(rows)
  return new Map(rows.map(({ code, title }) => [code, title]))
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
