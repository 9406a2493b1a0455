import { t } from '@/lib/words/t'

/** Text keeps every sign, codes and their zeros too. A month is `2020-01`, a day `2020-01-31`; amounts are đồng, numbers anything counted; of a percentage the column says so. */
export type CellKind = 'text' | 'day' | 'month' | 'amount' | 'number' | 'percent'

export type ExportColumn<Row> = {
  /** A sentence of the catalogue: what stands above the column, in the reader's language. */
  header: string
  kind: CellKind
  read: (row: Row) => string | null
}

export type ExportTable<Row> = { title: string; columns: readonly ExportColumn<Row>[] }

/** In the reader's language. */
export const headerOf = <Row>({ header, kind }: ExportColumn<Row>): string =>
  kind === 'percent' ? `${t(header)} (%)` : t(header)

type Cells = { kind: CellKind; text: string | null }[]

export const cellsOf = <Row>({ columns }: ExportTable<Row>, row: Row): Cells =>
  columns.map(({ kind, read }) => ({ kind, text: read(row) }))
