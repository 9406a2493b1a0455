import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { cached } from '@/lib/platform/cache'
import type { IvanProvider } from './ivan'
import type { Office } from './office'

const select = {
  code: true,
  parentCode: true,
  name: true,
  address: true,
  phone: true,
  attested: true,
} as const
const orderBy = [{ parentCode: { sort: 'asc', nulls: 'first' } }, { code: 'asc' }] as const

/** Provincial offices by their codes, under their last names. */
const kept = cached<Map<string, string>>((names) => names.size > 0)
const provincialNames = () =>
  kept('all', async () => {
    const rows = await db.office.findMany({
      where: { parentCode: null, structure: '2020' },
      select: { code: true, name: true },
      orderBy: { validFrom: 'asc' },
    })
    return new Map(rows.map(({ code, name }) => [code, name]))
  })

type Row = Omit<Office, 'parentName'>
async function withParents(rows: Row[]): Promise<Office[]> {
  const names = await provincialNames()
  return rows.map((row) => ({ ...row, parentName: names.get(row.parentCode ?? '') ?? null }))
}

async function withParent(row: Row | null): Promise<Office | null> {
  return row && ((await withParents([row]))[0] ?? null)
}

const heldOn = (day: string) => {
  const date = new Date(day)
  return { validFrom: { lte: date }, OR: [{ validTo: null }, { validTo: { gte: date } }] }
}

/** The offices that take declarations: of those since 2025 no code is known. */
const openOn = (day: string) => ({ structure: '2020', ...heldOn(day) })

/** Every office of that day, parents first. */
export const listOffices = async (day = today()): Promise<Office[]> =>
  withParents(await db.office.findMany({ where: openOn(day), select, orderBy: [...orderBy] }))

export const listProvincialOffices = (day = today()): Promise<Office[]> =>
  listOfficesUnder(null, day)

export const listOfficesUnder = async (
  parentCode: string | null,
  day = today(),
): Promise<Office[]> =>
  withParents(
    await db.office.findMany({
      where: { parentCode, ...openOn(day) },
      select,
      orderBy: { code: 'asc' },
    }),
  )

/** Also one that has closed: old papers name it. */
export async function findOffice(code: string, day = today()): Promise<Office | null> {
  const open = await findOpenOffice(code, day)
  return (
    open ??
    withParent(
      await db.office.findFirst({
        where: { code, structure: '2020' },
        select,
        orderBy: { validFrom: 'desc' },
      }),
    )
  )
}

/** One that takes papers on that day. */
export const findOpenOffice = async (code: string, day = today()): Promise<Office | null> =>
  withParent(await db.office.findFirst({ where: { code, ...openOn(day) }, select }))

/** The same, asked within a transaction. */
export const isOpenOffice = async (code: string, tx: Tx, day = today()): Promise<boolean> =>
  (await tx.office.count({ where: { code, ...openOn(day) } })) > 0

/** One office: by its code, or by its name under a provincial one. */
type Which = { code: string } | { parentCode: string; name: string }

/** In the order asked for. One asked for by a former name comes under the name of that day. */
export async function listTheseOffices(which: Which[], day = today()): Promise<Office[]> {
  // Prisma takes an empty OR within AND for «all», not for «none».
  if (which.length === 0) return []
  const named = { code: true, parentCode: true, name: true } as const
  const ever = await db.office.findMany({
    where: { structure: '2020', OR: which },
    select: named,
  })
  const codes = ever.map(({ code }) => code)
  const open = { where: { code: { in: codes }, ...openOn(day) }, select } as const
  const offices = await withParents(await db.office.findMany({ ...open, orderBy: { code: 'asc' } }))
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
  db.ivanProvider.findMany({ where: heldOn(day), select: ofProvider, orderBy: { name: 'asc' } })

/** Also one that has closed: old papers name it. */
export const findIvanProvider = (
  code: string,
  client: Tx | typeof db = db,
): Promise<IvanProvider | null> =>
  client.ivanProvider.findFirst({
    where: { code },
    select: ofProvider,
    orderBy: { validFrom: 'desc' },
  })

/** The keys of the offices since 2025 that serve a commune of today. */
export async function listKeysServing(communeCode: string, day = today()): Promise<string[]> {
  const rows = await db.office.findMany({
    where: { ...openOn(day), structure: '2025', territoryCodes: { contains: communeCode } },
    select: { code: true },
  })
  return rows.map(({ code }) => code)
}
