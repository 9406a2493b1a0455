import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { listCaseIds, type Numbers } from '../others/repository'

/** Everything this person has sent, by any of their numbers, decided or not. */
export const listCaseIdsOf = (person: Numbers, tx?: Tx): Promise<string[]> =>
  listCaseIds(person, tx)
