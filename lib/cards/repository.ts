import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import { Prisma } from '@/prisma/client/client'

export type FacilityName = { code: string; name: string; validFrom: string; validTo: string | null }

/** What these places of care are called, now and before: a public list. */
export const listFacilityNames = (codes: readonly string[]): Promise<FacilityName[]> =>
  askPrepared(Prisma.sql`
    SELECT code, name, "validFrom"::text, "validTo"::text FROM "Facility" WHERE code = ANY(${codes}) ORDER BY "validFrom"`)
