import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { ListName } from '../shape/code-lists'

/** Health insurance numbers the facilities of the army and the police as provinces of their own. */
const ARMY_AND_POLICE = ['97', '98']

const provincesOf = async (structure: '2020' | '2025'): Promise<string[]> => {
  const where = { structure, level: 'PROVINCE' } as const
  const rows = await db.adminUnit.findMany({ where, select: { code: true } })
  return rows.map(({ code }) => code)
}

/** Every code that ever stood there: what is gone today stands in files of years ago. */
const readers: Record<ListName, () => Promise<string[]>> = {
  provinces: () => provincesOf('2025'),
  'old-provinces': () => provincesOf('2020'),
  offices: async () =>
    (await db.office.findMany({ select: { code: true } })).map(({ code }) => code),
  facilities: async () =>
    (await db.facility.findMany({ select: { code: true } })).map(({ code }) => code),
  'facility-provinces': async () => [...(await provincesOf('2020')), ...ARMY_AND_POLICE],
}

export const readCodeList = async (list: ListName): Promise<ReadonlySet<string>> =>
  new Set(await readers[list]())

/** Of whom the register knows these numbers of identity papers. */
export const listByIdNumbers = (
  tx: Tx,
  idNumbers: string[],
): Promise<{ bhxhCode: string; idNumber: string }[]> =>
  tx.insuredPerson.findMany({
    where: { idNumber: { in: idNumbers } },
    select: { bhxhCode: true, idNumber: true },
  })
