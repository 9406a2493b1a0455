import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { JournaledLook } from '@/lib/records/open-records'
import { Prisma } from '@/prisma/client/client'

export type FacilityName = { code: string; name: string; validFrom: string; validTo: string | null }

/** What these places of care are called, now and before: a public list. */
export const listFacilityNames = (codes: readonly string[]): Promise<FacilityName[]> =>
  askPrepared(Prisma.sql`
    SELECT code, name, "validFrom"::text, "validTo"::text FROM "Facility" WHERE code = ANY(${codes}) ORDER BY "validFrom"`)

/** Whether the place is one of first care by its kind: a commune's station or a point of it. Other places of first care have no kind of their own in the list. */
export async function isFirstCareFacility(code: string): Promise<boolean> {
  const found = await askPrepared(Prisma.sql`
    SELECT 1 FROM "Facility" WHERE code = ${code} AND "validTo" IS NULL AND kind IN ('tram_y_te', 'diem_y_te')`)
  return found.length > 0
}

/** The instant at which the newest of somebody's cards came in; null where there are none. */
export async function findCardsImported({ bhxhCode }: JournaledLook): Promise<Date | null> {
  const [found] = await askPrepared<{ at: Date | null }>(Prisma.sql`
    SELECT max(i."startedAt") AS at FROM "HealthCard" c JOIN "Import" i ON i.id = c."importId"
    WHERE c."bhxhCode" = ${bhxhCode} AND c."closedAt" IS NULL`)
  return found?.at ?? null
}
