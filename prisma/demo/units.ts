import { inventEmployers } from '@/lib/catalogues/invented/invent-employers'
import type { Unit } from '@/lib/offices/units/unit'
import { db } from '@/lib/platform/database/db'
import { searchText } from '@/lib/text/search-text'

const ENOUGH = 200

/** An invented employer, active, managed by this office; `at` tells them apart. Where no such catalogue was loaded it gets the row it needs. */
export async function unitOf(officeCode: string, at: number): Promise<Unit> {
  const [known] = await db.employer.findMany({
    where: { officeCode, state: 'active', source: { not: MADE_HERE } },
    orderBy: { code: 'asc' },
    skip: at,
    take: 1,
  })
  return known ? (known as Unit) : makeUnit(officeCode, at)
}

const MADE_HERE = 'demo'

async function makeUnit(officeCode: string, at: number): Promise<Unit> {
  const active = [...inventEmployers(ENOUGH)].filter(({ state }) => state === 'active')
  const unit = { ...active[at]!, officeCode }
  const data = {
    ...unit,
    searchText: searchText(unit.name),
    words: [],
    source: MADE_HERE,
    validFrom: new Date(unit.validFrom),
  }
  await db.employer.createMany({ data: [data], skipDuplicates: true })
  return unit
}
