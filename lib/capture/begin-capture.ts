import 'server-only'
import { randomUUID } from 'node:crypto'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { PictureStep } from '@/lib/registration/steps/steps'
import { endCaptures, insertCapture } from './repository'
import { codeHashOf, codeOf, tokenHashOf, tokenOf } from './secrets'

/** A new link for the pictures of a step. The one before opens nothing any more, and its phone sends nothing more. */
export const beginCapture = (declarationId: string, step: PictureStep): Promise<void> =>
  inTransaction(async (tx) => {
    await endCaptures(declarationId, 'replaced', tx)
    const id = randomUUID()
    const tokenHash = tokenHashOf(tokenOf(id))
    await insertCapture(
      { id, declarationId, step, tokenHash, codeHash: codeHashOf(codeOf(id)) },
      tx,
    )
  })
