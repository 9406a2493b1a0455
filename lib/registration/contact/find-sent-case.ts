import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { readSentCase, type CaseToTell } from './repository'

/** A sent case as its owner is told of it; where they are reached now, `tellOwner` asks. */
export const findSentCase = (id: string, tx?: Tx): Promise<CaseToTell> => readSentCase(id, tx)
