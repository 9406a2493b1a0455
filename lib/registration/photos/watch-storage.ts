import 'server-only'
import { findUnsentBytes } from '@/lib/stored-files/find-unsent-bytes'
import { ALARM_SHARE } from '@/lib/platform/messages/sending-limits'
import { storageLimits, type StorageLimit } from '@/lib/platform/limits/storage-limits'
import { storedWithin } from '@/lib/platform/limits/stored-within'
import { log } from '@/server/process/log.mjs'
import { unsentDrafts } from '../repository'

/** How full the store is with what nobody has submitted: counts only, nothing of anybody's. */
export type StorageState = {
  draftsThisHour: number
  unsentBytes: number
  alarms: ('many-drafts' | 'many-pictures')[]
}

const ofAll = (limits: readonly StorageLimit[]) => limits.find(({ by }) => by === 'all')!

export async function findStorageState(): Promise<StorageState> {
  const [drafts, pictures] = [ofAll(storageLimits.drafts), ofAll(storageLimits.pictures)]
  const [draftsThisHour = 0] = await storedWithin(
    [{ mark: null, seconds: drafts.seconds }],
    unsentDrafts,
  )
  const unsentBytes = await findUnsentBytes(pictures.seconds)
  return {
    draftsThisHour,
    unsentBytes,
    alarms: [
      ...(draftsThisHour >= drafts.most * ALARM_SHARE ? (['many-drafts'] as const) : []),
      ...(unsentBytes >= pictures.most * ALARM_SHARE ? (['many-pictures'] as const) : []),
    ],
  }
}

/** Every minute: before the ceiling of all is reached, somebody should look who fills it. */
export async function watchStorage(): Promise<void> {
  const { alarms, ...counts } = await findStorageState()
  if (alarms.length > 0) log(`storage: ${alarms.join(', ')} ${JSON.stringify(counts)}`)
}
