import type { KeptRefusal } from '../shape/refusals'

// A dry run keeps what it refused by line and column. Of claims several may stand on one line: the number of the claim goes before the place.

export const intoColumn = ({ line, column, rule, record }: KeptRefusal) => ({
  ...{ line, rule },
  column: record === undefined ? column : `${record}#${column}`,
})

export function withRecord({ line, column, rule }: KeptRefusal): KeptRefusal {
  const [, record, place] = /^(\d+)#(.*)$/.exec(column) ?? []
  return record ? { line, rule, record: Number(record), column: place! } : { line, rule, column }
}
