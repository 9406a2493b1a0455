import 'server-only'
import { env } from '@/lib/platform/env'
import { sealHead } from '@/lib/platform/seal/seal'
import { SealBroken } from '@/lib/platform/seal/sealed-bytes'
import { listSealedOtherwise, replaceSeal } from './repository'
import { sealFile, unsealFile } from './sealed-file'

const AT_ONCE = 20
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

export type Rekeyed = { done: number; shut: string[] }

/**
 * Seals every file with the newest key of the ring, a few at a time: what was done before a break is not done again, and the site
 * opens each file all the while. `shut`: files that no key of the ring opens.
 */
export async function rekeyFiles(ring = env.KEYS): Promise<Rekeyed> {
  const rekeyed: Rekeyed = { done: 0, shut: [] }
  const list = (after: string) => listSealedOtherwise(sealHead(ring[0].id), after, AT_ONCE)
  let files = await list(BEFORE_ALL)
  while (files.length > 0) {
    for (const { id, sealed } of files) {
      const bytes = tryToOpen(id, sealed)
      if (!bytes) rekeyed.shut.push(id)
      else await replaceSeal(id, sealFile(bytes, id, ring))
      if (bytes) rekeyed.done++
    }
    files = await list(files.at(-1)!.id)
  }
  return rekeyed

  function tryToOpen(id: string, sealed: Uint8Array): Buffer | null {
    try {
      return unsealFile(sealed, id, ring)
    } catch (fault) {
      if (fault instanceof SealBroken) return null
      throw fault
    }
  }
}
