import 'server-only'
import * as z from 'zod'
import type { Tx } from '@/lib/platform/database/transaction'
import { setBecause, type WhichFile } from './repository'

/** Keeps beside a file why it is sent as it is. */
export async function sayWhy(which: WhichFile, because: string, tx: Tx): Promise<void> {
  if (z.uuid().safeParse(which.id).success) await setBecause(which, because, tx)
}
