import { loadData } from './load-data'

/** The codes of one list with their Vietnamese names. */
export type CodeList = {
  names: ReadonlyMap<string, string>
  /** Whether the list is known to be complete: otherwise a code that is not in it is only remarked on. */
  whole: boolean
}

export const codeLists: ReadonlyMap<string, CodeList> = gather()

function gather(): Map<string, CodeList> {
  const lists = new Map<string, { names: Map<string, string>; whole: boolean }>()
  for (const row of loadData('codes')) {
    const list = lists.get(row.list!) ?? { names: new Map(), whole: row.whole === 'yes' }
    lists.set(row.list!, list)
    list.names.set(row.code!, row.name!)
  }
  return lists
}
