import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/platform/transaction'
import type { PaperKind } from './paper'
import { insertPaper } from './repository'
import { sealFile } from './sealed-file'

type NewPaper = { declarationId: string; kind: PaperKind; mediaType: string; bytes: Buffer }

/** Seals and keeps one file; answers its id. */
export async function keepPaper({ bytes, ...paper }: NewPaper, tx?: Tx): Promise<string> {
  const id = randomUUID()
  await insertPaper({ ...paper, id, sealed: sealFile(bytes, id), size: bytes.length }, tx)
  return id
}
