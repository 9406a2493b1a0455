import 'server-only'
import { openRow, type OpenList, type OpenRow } from './open-list'
import { listRowsOfVersion, listShownOffices } from './repository'

/** Rows fetched at once while a whole list is given out. */
const AT_ONCE = 2_000

type Page = { version: number; skip: number; limit: number }

/** Some rows of a version, and whether more follow. */
export async function readPage(list: OpenList, { version, skip, limit }: Page) {
  const [shown, rows] = await Promise.all([
    listShownOffices(),
    listRowsOfVersion(list.catalogue, { version, skip, limit: limit + 1, only: list.only }),
  ])
  return {
    rows: rows.slice(0, limit).map((row) => openRow(list, row, shown)),
    hasMore: rows.length > limit,
  }
}

/** Every row of a version, a part at a time. A version never changes, so an import in the meantime is not noticed. */
export async function* readAll(list: OpenList, version: number): AsyncGenerator<OpenRow[]> {
  const shown = await listShownOffices()
  let after: OpenRow | undefined
  for (;;) {
    const { catalogue, only } = list
    const rows = await listRowsOfVersion(catalogue, { version, after, only, limit: AT_ONCE })
    if (rows.length > 0) yield rows.map((row) => openRow(list, row, shown))
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)
  }
}
