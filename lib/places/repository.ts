import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import type { AddressCodes, AddressPlaces } from './address'
import { dayWithin } from './place'
import type { Commune, CurrentCommune, District, Level, Place, Province, Structure } from './place'
import { cached } from '@/lib/platform/cache'

const select = { code: true, name: true } as const
const orderBy = { code: 'asc' } as const

/** The rows of a structure that speak for that day; for a day outside of it, those of its nearest day. */
const rowsOn = (structure: Structure, day: string) => {
  const date = new Date(dayWithin(structure, day))
  return { structure, validFrom: { lte: date }, AND: [openAt(date)] }
}
const openAt = (date: Date) => ({ OR: [{ validTo: null }, { validTo: { gte: date } }] })

const provincesOf = cached<Province[]>((provinces) => provinces.length > 0)

export const listProvinces = (structure: Structure, day = today()): Promise<Province[]> =>
  provincesOf(`${structure} ${dayWithin(structure, day)}`, () =>
    db.adminUnit.findMany({
      where: { ...rowsOn(structure, day), level: 'PROVINCE' },
      select,
      orderBy,
    }),
  )

async function findProvince(
  structure: Structure,
  code: string,
  day = today(),
): Promise<Province | null> {
  const provinces = await listProvinces(structure, day)
  return provinces.find((province) => province.code === code) ?? null
}

/** The districts of a province of 2020. */
export async function listDistricts(provinceCode: string): Promise<District[]> {
  const where = { ...rowsOn('2020', today()), level: 'DISTRICT', parentCode: provinceCode } as const
  const districts = await db.adminUnit.findMany({ where, select, orderBy })
  return districts.map((district) => ({ ...district, provinceCode }))
}

/** The parent is a district in the structure of 2020, a province in that of 2025. */
export async function listCommunes(
  structure: Structure,
  parentCode: string,
  day = today(),
): Promise<Commune[]> {
  const where = { ...rowsOn(structure, day), level: 'COMMUNE', parentCode } as const
  const communes = await db.adminUnit.findMany({ where, select, orderBy })
  return communes.map((commune) => ({ ...commune, parentCode }))
}

/** What the codes of an address stand for, as far down as each place lies within the one above. */
export async function readPlaces(codes: AddressCodes, day = today()): Promise<AddressPlaces> {
  const { structure } = codes
  const chosen = [
    { level: 'DISTRICT', code: codes.district ?? '' },
    { level: 'COMMUNE', code: codes.commune },
  ] as const
  const rows = await db.adminUnit.findMany({
    where: { ...rowsOn(structure, day), OR: [...chosen] },
    select: { ...select, level: true, parentCode: true },
  })
  const placeWithin = (parent: Place | null, level: 'DISTRICT' | 'COMMUNE'): Place | null => {
    const row = rows.find((unit) => unit.level === level && unit.parentCode === parent?.code)
    return row ? { code: row.code, name: row.name } : null
  }
  const province = await findProvince(structure, codes.province, day)
  const district = placeWithin(province, 'DISTRICT')
  const commune = placeWithin(structure === '2020' ? district : province, 'COMMUNE')
  return { province, district, commune }
}

/** The communes of that day on the ground of a ward of 2020; several when it was divided. */
export async function listSuccessors(
  oldWardCode: string,
  day = today(),
): Promise<CurrentCommune[]> {
  const date = new Date(dayWithin('2025', day))
  const successors = await db.adminUnitSuccessor.findMany({
    where: { oldCode: oldWardCode, hasPeople: true, validFrom: { lte: date }, ...openAt(date) },
    select: { newCode: true },
  })
  const codes = successors.map(({ newCode }) => newCode)
  return codes.length > 0 ? listCurrentCommunes(codes, day) : []
}

async function listCurrentCommunes(codes: string[], day: string): Promise<CurrentCommune[]> {
  const where = { ...rowsOn('2025', day), level: 'COMMUNE', code: { in: codes } } as const
  const [communes, provinces] = await Promise.all([
    db.adminUnit.findMany({ where, select: { ...select, parentCode: true }, orderBy }),
    listProvinces('2025', day),
  ])
  return communes.flatMap(({ code, name, parentCode }) => {
    const province = provinces.find((unit) => unit.code === parentCode)
    return province ? [{ code, name, province }] : []
  })
}

/** The districts whose ground today's communes took over, the one that gave most wards first. */
export function listFormerDistricts(communeCodes: string[]): Promise<District[]> {
  const lastDay = new Date(dayWithin('2020', today()))
  return db.$queryRaw<District[]>`
    SELECT district.code, district.name, district."parentCode" AS "provinceCode"
    FROM "AdminUnitSuccessor" successor
    JOIN "AdminUnit" ward
      ON ward.structure = '2020' AND ward.level = 'COMMUNE' AND ward.code = successor."oldCode"
      AND ward."validTo" = ${lastDay}::date
    JOIN "AdminUnit" district
      ON district.structure = '2020' AND district.level = 'DISTRICT' AND district.code = ward."parentCode"
      AND district."validTo" = ${lastDay}::date
    WHERE successor."newCode" = ANY(${communeCodes}) AND successor."hasPeople"
    GROUP BY district.code, district.name, district."parentCode"
    ORDER BY count(*) DESC, district.code`
}

export type Alias = { code: string; alias: string; kind: string }

/** What the places of a level are called besides their names. */
export const listAliases = (structure: Structure, level: Level): Promise<Alias[]> =>
  db.placeAlias.findMany({
    where: { structure, level },
    select: { code: true, alias: true, kind: true },
    orderBy: [{ code: 'asc' }, { alias: 'asc' }],
  })

/** The wards of 2020 by the communes of today on whose ground they lie. */
export const listFormerWardNames = (): Promise<Place[]> =>
  db.$queryRaw<Place[]>`
    SELECT successor."newCode" AS code, ward.name FROM "AdminUnitSuccessor" successor
    JOIN "AdminUnit" ward ON ward.structure = '2020' AND ward.level = 'COMMUNE' AND ward.code = successor."oldCode"
    WHERE successor."hasPeople" ORDER BY successor."newCode", ward.code`
