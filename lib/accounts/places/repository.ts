import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

/** `network`: the beginning of its address, for the owner's list. */
export type NewPlace = {
  hash: string
  kind: 'BROWSER' | 'NETWORK'
  device: string
  network: string
}

export async function insertPlaces(accountId: string, places: NewPlace[], tx: Tx): Promise<void> {
  const [hashes, kinds] = [places.map(({ hash }) => hash), places.map(({ kind }) => kind)]
  const devices = places.map(({ device }) => device)
  const networks = places.map(({ network }) => network)
  await tx.$executeRaw`
    INSERT INTO "KnownPlace" ("accountId", hash, kind, device, network)
    SELECT ${accountId}::uuid, hash, kind::"PlaceKind", device, network
    FROM unnest(${hashes}::text[], ${kinds}::text[], ${devices}::text[], ${networks}::text[]) AS place (hash, kind, device, network)
    ORDER BY hash
    ON CONFLICT ("accountId", hash) DO UPDATE SET "lastSeenAt" = now(), device = excluded.device, network = excluded.network`
}

export async function renameBrowser(old: string, hash: string, tx: Tx): Promise<void> {
  await tx.knownPlace.updateMany({ where: { hash: old, kind: 'BROWSER' }, data: { hash } })
}

/** A new password: whoever knew the old one from somewhere is a stranger again. */
export async function deletePlacesOf(accountId: string, tx: Tx): Promise<void> {
  await tx.knownPlace.deleteMany({ where: { accountId } })
}

export type Device = {
  id: string
  hash: string
  device: string
  network: string | null
  firstSeenAt: Date
  lastSeenAt: Date
}

/** The browsers an owner signs in with at no more than the password, the latest first. */
export const listBrowsers = (accountId: string): Promise<Device[]> =>
  db.knownPlace.findMany({
    where: { accountId, kind: 'BROWSER' },
    select: {
      id: true,
      hash: true,
      device: true,
      network: true,
      firstSeenAt: true,
      lastSeenAt: true,
    },
    orderBy: { lastSeenAt: 'desc' },
  })

/** Its name and hash; null when it is not known any more, or somebody else's. */
export async function deleteBrowser(
  which: { accountId: string; id: string },
  tx: Tx,
): Promise<Pick<Device, 'hash' | 'device'> | null> {
  const [deleted] = await tx.$queryRaw<Pick<Device, 'hash' | 'device'>[]>`
    DELETE FROM "KnownPlace" WHERE "accountId" = ${which.accountId}::uuid AND id = ${which.id}::uuid AND kind = 'BROWSER'
    RETURNING hash, device`
  return deleted ?? null
}

export async function deletePlacesBefore(before: Date): Promise<number> {
  const { count } = await db.knownPlace.deleteMany({ where: { lastSeenAt: { lt: before } } })
  return count
}
