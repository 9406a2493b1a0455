import 'server-only'
import { env } from '@/lib/platform/env'
import { findKeyRefusal, probesOf } from '@/lib/platform/seal/key-probe'
import { countAnchorsByKey, countFilesByKey, listProbes } from './repository'

export type KeyLine = { id: string | null; files: number; anchors: number; place: number }
/** `place`: in the ring, from 0 for the key that seals; -1 when it is not there. `refusal`: why a start would stop. */
export type KeyCheck = { lines: KeyLine[]; refusal: string | null }

/** How much each key has sealed and signed. */
export async function checkKeys(): Promise<KeyCheck> {
  const [files, anchors, probes] = await Promise.all([
    countFilesByKey(),
    countAnchorsByKey(),
    listProbes(),
  ])
  const ring = env.KEYS.map(({ id }) => id)
  const ids = [...ring, ...files.map(({ id }) => id), ...anchors.map(({ id }) => id)]
  const lines = [...new Set(ids)].map((id) => ({
    id,
    files: files.find((one) => one.id === id)?.files ?? 0,
    anchors: anchors.find((one) => one.id === id)?.anchors ?? 0,
    place: id === null ? -1 : ring.indexOf(id),
  }))
  return { lines, refusal: findKeyRefusal(probes, probesOf(env).all) }
}
