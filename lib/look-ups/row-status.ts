import { rowStatuses, type RowStatus } from '@/lib/catalogues/rows/row-status'

export type StatusWords = { label: string; meaning: string }

/** What stands beside a row that nobody can vouch for; a row of a public list needs no word. */
export const statusWords = (status: RowStatus): StatusWords | null =>
  status === 'ATTESTED' || status === 'BY_RULE' ? null : rowStatuses[status]

/** The words that stand beside these rows, each once. */
export const statusesOf = (rows: { status: RowStatus }[]): StatusWords[] =>
  [...new Set(rows.map(({ status }) => status))].flatMap((status) => statusWords(status) ?? [])
