import 'server-only'
import { today } from '@/lib/forms/days/dates'
import type { CodeLists } from '../shape/code-lists'
import type { ImportKind, ImportWorld } from '../shape/import-kind'
import { readCodeList } from './repository'

/** What rows of a kind are held against: the day, and the lists that its columns name. */
export async function readWorld({ columns }: ImportKind): Promise<ImportWorld> {
  const asked = Object.values(columns).flatMap(({ listedIn = [] }) => listedIn)
  const lists: CodeLists = {}
  for (const { list } of asked) lists[list] ??= await readCodeList(list)
  return { today: today(), lists }
}
