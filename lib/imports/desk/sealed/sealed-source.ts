import 'server-only'
import { setImmediate as letOthers } from 'node:timers/promises'
import { unseal } from '@/lib/platform/seal/seal'
import type { FileSource } from '../../file/file-source'
import { nameOfSealed, PIECE_BYTES } from './piece'
import { findSealedPiece } from './repository'

/** So much is read in one go: pages of the same process are drawn in between. */
const AT_ONCE = 64 * 1024

type Kept = { id: string; size: number }

/** A file that is kept sealed, as the importer reads one: opened piece by piece, in memory only. `signal`: the process is about to stop. */
export const sealedSource = ({ id, size }: Kept, signal?: AbortSignal): FileSource => ({
  size,
  async *open() {
    for (let at = 0; at < size; at += PIECE_BYTES) {
      const piece = await findSealedPiece(id, at)
      if (!piece) throw new Error('A piece of a file to be imported is missing.')
      const bytes = unseal(piece.sealed, nameOfSealed(id, at))
      for (let from = 0; from < bytes.length; from += AT_ONCE) {
        signal?.throwIfAborted()
        yield bytes.subarray(from, from + AT_ONCE)
        await letOthers()
      }
    }
  },
})
