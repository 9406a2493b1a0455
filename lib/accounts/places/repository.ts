import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

export type NewPlace = { hash: string; kind: 'BROWSER' | 'NETWORK'; device: string }

export async function insertPlaces(accountId: string, places: NewPlace[], tx: Tx): Promise<void> {
  const [hashes, kinds] = [places.map(({ hash }) => hash), places.map(({ kind }) => kind)]
  const devices = places.map(({ device }) => device)
  await tx.$executeRaw`
    INSERT INTO "KnownPlace" ("accountId", hash, kind, device)
    SELECT ${accountId}::uuid, hash, kind::"PlaceKind", device
    FROM unnest(${hashes}::text[], ${kinds}::text[], ${devices}::text[]) AS place (hash, kind, device) ORDER BY hash
    ON CONFLICT ("accountId", hash) DO UPDATE SET "lastSeenAt" = now(), device = excluded.device`
}

export async function renameBrowser(old: string, hash: string, tx: Tx): Promise<void> {
  await tx.knownPlace.updateMany({ where: { hash: old, kind: 'BROWSER' }, data: { hash } })
}

/** A new password: whoever knew the old one from somewhere is a stranger again. */
export async function deletePlacesOf(accountId: string, tx: Tx): Promise<void> {
  await tx.knownPlace.deleteMany({ where: { accountId } })
}

export async function deletePlacesBefore(before: Date): Promise<number> {
  const { count } = await db.knownPlace.deleteMany({ where: { lastSeenAt: { lt: before } } })
  return count
}
