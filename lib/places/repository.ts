import 'server-only'
import { db } from '@/lib/platform/db'
import type { AddressCodes, AddressPlaces } from './address'
import type { Commune, CurrentCommune, District, Place, Province, Structure } from './place'

const select = { code: true, name: true } as const
const orderBy = { code: 'asc' } as const

const provincesOf = new Map<Structure, Province[]>()

export async function listProvinces(structure: Structure): Promise<Province[]> {
  const known = provincesOf.get(structure)
  if (known) return known
  const provinces = await db.adminUnit.findMany({
    where: { structure, level: 'PROVINCE' },
    select,
    orderBy,
  })
  // Asked before the catalogue is loaded, the empty answer must not be remembered.
  if (provinces.length > 0) provincesOf.set(structure, provinces)
  return provinces
}

export async function findProvince(structure: Structure, code: string): Promise<Province | null> {
  const provinces = await listProvinces(structure)
  return provinces.find((province) => province.code === code) ?? null
}

/** The districts of a province of 2020. */
export async function listDistricts(provinceCode: string): Promise<District[]> {
  const where = { structure: '2020', level: 'DISTRICT', parentCode: provinceCode } as const
  const districts = await db.adminUnit.findMany({ where, select, orderBy })
  return districts.map((district) => ({ ...district, provinceCode }))
}

/** The parent is a district in the structure of 2020, a province in that of 2025. */
export async function listCommunes(structure: Structure, parentCode: string): Promise<Commune[]> {
  const where = { structure, level: 'COMMUNE', parentCode } as const
  const communes = await db.adminUnit.findMany({ where, select, orderBy })
  return communes.map((commune) => ({ ...commune, parentCode }))
}

export async function findCommune(structure: Structure, code: string): Promise<Commune | null> {
  const where = { structure_level_code: { structure, level: 'COMMUNE', code } } as const
  const row = await db.adminUnit.findUnique({ where, select: { ...select, parentCode: true } })
  return row && { ...row, parentCode: row.parentCode ?? '' }
}

/** What the codes of an address stand for, as far down as each place lies within the one above. */
export async function readPlaces(codes: AddressCodes): Promise<AddressPlaces> {
  const { structure } = codes
  const chosen = [
    { level: 'DISTRICT', code: codes.district ?? '' },
    { level: 'COMMUNE', code: codes.commune },
  ] as const
  const rows = await db.adminUnit.findMany({
    where: { structure, OR: [...chosen] },
    select: { ...select, level: true, parentCode: true },
  })
  const placeWithin = (parent: Place | null, level: 'DISTRICT' | 'COMMUNE'): Place | null => {
    const row = rows.find((unit) => unit.level === level && unit.parentCode === parent?.code)
    return row ? { code: row.code, name: row.name } : null
  }
  const province = await findProvince(structure, codes.province)
  const district = placeWithin(province, 'DISTRICT')
  const commune = placeWithin(structure === '2020' ? district : province, 'COMMUNE')
  return { province, district, commune }
}

/** Today's communes on the ground of a ward of 2020; several when it was divided. */
export async function listSuccessors(oldWardCode: string): Promise<CurrentCommune[]> {
  const successors = await db.adminUnitSuccessor.findMany({
    where: { oldCode: oldWardCode },
    select: { newCode: true },
  })
  return listCurrentCommunes(successors.map(({ newCode }) => newCode))
}

async function listCurrentCommunes(codes: string[]): Promise<CurrentCommune[]> {
  const where = { structure: '2025', level: 'COMMUNE', code: { in: codes } } as const
  const [communes, provinces] = await Promise.all([
    db.adminUnit.findMany({ where, select: { ...select, parentCode: true }, orderBy }),
    listProvinces('2025'),
  ])
  return communes.flatMap(({ code, name, parentCode }) => {
    const province = provinces.find((unit) => unit.code === parentCode)
    return province ? [{ code, name, province }] : []
  })
}

/** The districts whose ground today's communes took over, the one that gave most wards first. */
export const listFormerDistricts = (communeCodes: string[]): Promise<District[]> =>
  db.$queryRaw<District[]>`
    SELECT district.code, district.name, district."parentCode" AS "provinceCode"
    FROM "AdminUnitSuccessor" successor
    JOIN "AdminUnit" ward
      ON ward.structure = '2020' AND ward.level = 'COMMUNE' AND ward.code = successor."oldCode"
    JOIN "AdminUnit" district
      ON district.structure = '2020' AND district.level = 'DISTRICT' AND district.code = ward."parentCode"
    WHERE successor."newCode" = ANY(${communeCodes})
    GROUP BY district.code, district.name, district."parentCode"
    ORDER BY count(*) DESC, district.code`
