import 'server-only'
import { cached } from '@/lib/platform/cache'
import { read } from './repository'

/** What places of 2020, the provinces of today and offices are called, or were called last, by their codes. */
export type Names = { place: (level: Level, code: unknown) => string | null; office: NameOf }
type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'PROVINCE TODAY'
type NameOf = (code: unknown) => string | null

const statements = {
  place: `SELECT level || CASE structure WHEN '2020' THEN ' ' ELSE ' TODAY ' END || code AS code, name FROM "AdminUnit"
    WHERE structure = '2020' OR level = 'PROVINCE' ORDER BY "validFrom"`,
  office: 'SELECT code, name FROM "Office" ORDER BY "validFrom"',
}

const kept = cached<Map<string, string>>((names) => names.size > 0)

const namesOf = (what: keyof typeof statements) =>
  kept(what, async () => {
    const rows = await read<{ code: string; name: string }>(statements[what])
    return new Map(rows.map(({ code, name }) => [code, name]))
  })

/** Twelve thousand names are kept in memory: to look them up row by row took longer than to find the rows. */
export async function readNames(): Promise<Names> {
  const [places, offices] = await Promise.all([namesOf('place'), namesOf('office')])
  return {
    place: (level, code) => places.get(`${level} ${code}`) ?? null,
    office: (code) => offices.get(`${code}`) ?? null,
  }
}
