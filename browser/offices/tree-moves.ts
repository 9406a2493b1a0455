/** A line of a tree as it is seen: closed branches hide what is below them. */
export type TreeRow = { code: string; label: string; level: number; isOpen?: boolean }

/** What a key does in a tree: where to go, what to open or close. */
export type TreeMove = { to?: string; open?: string[]; close?: string }

const to = (row: TreeRow | undefined): TreeMove => (row ? { to: row.code } : {})

const keys: Record<string, (rows: TreeRow[], index: number, row: TreeRow) => TreeMove> = {
  ArrowDown: (rows, index) => to(rows[index + 1]),
  ArrowUp: (rows, index) => to(rows[index - 1]),
  Home: (rows) => to(rows[0]),
  End: (rows) => to(rows.at(-1)),
  ArrowRight(rows, index, row) {
    if (row.isOpen === undefined) return {}
    return row.isOpen ? to(rows[index + 1]) : { open: [row.code] }
  },
  ArrowLeft(rows, index, row) {
    if (row.isOpen) return { close: row.code }
    return to(rows.slice(0, index).findLast(({ level }) => level < row.level))
  },
  '*': (rows, index) => ({
    open: siblings(rows, index).flatMap(({ code, isOpen }) => (isOpen === false ? code : [])),
  }),
}

/** The keys of the ARIA tree pattern. `undefined`: the key means nothing here. */
export function moveInTree(rows: TreeRow[], at: string, key: string): TreeMove | undefined {
  const index = rows.findIndex(({ code }) => code === at)
  const row = rows[index]
  return row && keys[key]?.(rows, index, row)
}

function siblings(rows: TreeRow[], index: number): TreeRow[] {
  const { level } = rows[index]!
  const before = rows.slice(0, index).findLastIndex((row) => row.level < level)
  const after = rows.findIndex((row, place) => place > index && row.level < level)
  return rows.slice(before + 1, after < 0 ? undefined : after).filter((row) => row.level === level)
}

/** The next line whose words begin as typed, from the one after `at` round to it. */
export function rowTyped(
  rows: TreeRow[],
  at: string,
  isMeant: (label: string) => boolean,
): string | undefined {
  const index = rows.findIndex(({ code }) => code === at)
  return [...rows.slice(index + 1), ...rows.slice(0, index + 1)].find(({ label }) => isMeant(label))
    ?.code
}
