export type Row = Record<string, unknown> & { at: string }
export type Reading = { isDemo: boolean }
export type Read = {
  rows: Row[]
  /** The columns a row is searched by. Costly, so they are made only of rows that are written. */
  derive?: (row: Row) => Record<string, unknown>
}

/** A reader makes derived columns of its own rows only, so their shape may be forgotten here. */
export const asRead = <Of extends { at: string }>(
  rows: Of[],
  derive?: (row: Of) => Record<string, unknown>,
): Read => ({ rows, derive: derive as Read['derive'] })

/** What is only needed by rows that are written is made when the first of them asks. */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined
  return () => (made ??= { value: make() }).value
}
