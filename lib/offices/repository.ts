import 'server-only'
import { today } from '@/lib/forms/dates'
import { searchText } from '@/lib/text/search-text'
import { db } from '@/lib/platform/db'
import type { IvanProvider } from './ivan'
import type { FoundOffice, Office } from './office'

const MOST_FOUND = 30

const select = {
  code: true,
  parentCode: true,
  name: true,
  address: true,
  phone: true,
  attested: true,
} as const
const orderBy = [{ parentCode: { sort: 'asc', nulls: 'first' } }, { code: 'asc' }] as const

const openOn = (day: string) => {
  const date = new Date(day)
  return { validFrom: { lte: date }, OR: [{ validTo: null }, { validTo: { gte: date } }] }
}

/** Every office of that day, parents first. */
export const listOffices = (day = today()): Promise<Office[]> =>
  db.office.findMany({ where: openOn(day), select, orderBy: [...orderBy] })

export const listProvincialOffices = (day = today()): Promise<Office[]> =>
  listOfficesUnder(null, day)

export const listOfficesUnder = (parentCode: string | null, day = today()): Promise<Office[]> =>
  db.office.findMany({ where: { parentCode, ...openOn(day) }, select, orderBy: { code: 'asc' } })

/** Also one that has closed: old papers name it. */
export async function findOffice(code: string, day = today()): Promise<Office | null> {
  const open = await findOpenOffice(code, day)
  return open ?? db.office.findFirst({ where: { code }, select, orderBy: { validFrom: 'desc' } })
}

/** One that takes papers on that day. */
export const findOpenOffice = (code: string, day = today()): Promise<Office | null> =>
  db.office.findFirst({ where: { code, ...openOn(day) }, select })

/** The offices in which every typed word begins a word of the name or of the province; the whole phrase first. */
export async function searchOffices(typed: string, day = today()): Promise<FoundOffice[]> {
  const phrase = searchText(typed)
  if (phrase === '') return []
  const rows = await db.office.findMany({
    where: { AND: [openOn(day), ...phrase.split(' ').map(beginsWord)] },
    select: { ...select, searchText: true },
    orderBy: [...orderBy],
  })
  const isLoose = (row: (typeof rows)[number]) => Number(!row.searchText.includes(phrase))
  const found = rows.sort((one, other) => isLoose(one) - isLoose(other)).slice(0, MOST_FOUND)
  const names = await namesOf(found.flatMap(({ parentCode }) => parentCode ?? []))
  return found.map(({ searchText: _, ...office }) => ({
    ...office,
    provincialName: names.get(office.parentCode ?? '') ?? null,
  }))
}

async function namesOf(codes: string[]): Promise<Map<string, string>> {
  const where = { code: { in: codes } }
  const orderBy = { validFrom: 'asc' } as const
  const rows = await db.office.findMany({ where, select: { code: true, name: true }, orderBy })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

const beginsWord = (word: string) => ({
  OR: [{ searchText: { startsWith: word } }, { searchText: { contains: ` ${word}` } }],
})

/** One office: by its code, or by its name under a provincial one. */
type Which = { code: string } | { parentCode: string; name: string }

/** In the order asked for. One asked for by a former name comes under the name of that day. */
export async function listTheseOffices(which: Which[], day = today()): Promise<Office[]> {
  // Prisma takes an empty OR within AND for «all», not for «none».
  if (which.length === 0) return []
  const named = { code: true, parentCode: true, name: true } as const
  const ever = await db.office.findMany({ where: { OR: which }, select: named })
  const codes = ever.map(({ code }) => code)
  const offices = await db.office.findMany({
    where: { code: { in: codes }, ...openOn(day) },
    select,
    orderBy: { code: 'asc' },
  })
  const isMeant = (one: Which, row: (typeof ever)[number]) =>
    'name' in one
      ? one.name === row.name && one.parentCode === row.parentCode
      : one.code === row.code
  const rank = ({ code }: Office) =>
    which.findIndex((one) => ever.some((row) => row.code === code && isMeant(one, row)))
  return offices.toSorted((one, other) => rank(one) - rank(other))
}

/** Who took over when the office closed. */
export async function findSuccessorCode(code: string): Promise<string | null> {
  const row = await db.office.findFirst({
    where: { code },
    select: { successorCode: true },
    orderBy: { validFrom: 'desc' },
  })
  return row?.successorCode ?? null
}

const ofProvider = { code: true, name: true, organisation: true } as const

export const listIvanProviders = (day = today()): Promise<IvanProvider[]> =>
  db.ivanProvider.findMany({ where: openOn(day), select: ofProvider, orderBy: { name: 'asc' } })

/** Also one that has closed: old papers name it. */
export const findIvanProvider = (code: string): Promise<IvanProvider | null> =>
  db.ivanProvider.findFirst({ where: { code }, select: ofProvider, orderBy: { validFrom: 'desc' } })
