import 'server-only'
import type { Ring } from '@/lib/platform/key-ring'
import { seal, unseal } from '@/lib/platform/seal/seal'

const nameOf = (id: string) => `file:${id}`

export const sealFile = (bytes: Buffer, id: string, ring?: Ring): Uint8Array<ArrayBuffer> =>
  new Uint8Array(seal(bytes, nameOf(id), ring))

/** Files of before keys had names were bound to their bare id. */
export const unsealFile = (sealed: Uint8Array, id: string, ring?: Ring): Buffer =>
  unseal(sealed, nameOf(id), { nameBefore: id, ring })
