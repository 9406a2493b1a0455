import type { Officer, Role } from '@/lib/accounts/account'
import type { InsuredPerson } from '@/lib/insured/person'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { plainPaper } from './plain/plain-paper'
import type { DemoCase } from './cases'
import { loadOfficers, posts, type Login } from './officers'
import { childOf, listStrangers, loadPeople } from './people'
import type { DemoApplicant } from './send-declaration'
import { unitOf } from './units'
import { teamOf, walkCase } from './walk-case'

export type Scene = {
  officers: Record<Login, Officer>
  /** A new applicant's case, taken as far as asked. */
  aCase: (one: Partial<DemoCase> & { stage: DemoCase['stage'] }) => Promise<PlayedCase>
  /** An officer with a number of their own, living with nobody of the scene. */
  anOfficer: (
    officeCode: string,
    roles: Role[],
    differing?: { bhxhCode: string | null },
  ) => Promise<Officer>
  /** Somebody who has not applied yet. */
  aStranger: () => InsuredPerson
  people: InsuredPerson[]
}
export type PlayedCase = DemoApplicant & { id: string; reference: string }

/** For tests: offices, register and officers of the demo in an empty database, and new cases at a word. */
export async function openScene(): Promise<Scene> {
  await loadCatalogues(pool)
  const people = await loadPeople()
  const strangers = listStrangers(people)
  const officers = await loadOfficers(strangers, 'khong-ai-dang-nhap', { isDemo: false })
  let [firstFree, lastFree, number] = [posts.length, strangers.length - 1, 0]
  const aStranger = () => strangers[firstFree++]!
  const aParent = (): Required<Omit<DemoApplicant, 'unit'>> => {
    const person = aStranger()
    const child = childOf(person, people)
    return child ? { person, child } : aParent()
  }
  let units = 0
  const applicantOf = async (
    kind: DemoCase['kind'],
    officeCode: string,
  ): Promise<DemoApplicant> => {
    if (kind === 'child') return aParent()
    const person = aStranger()
    return kind === 'organisation'
      ? { person, unit: await unitOf(officeCode, units++) }
      : { person }
  }
  return {
    officers,
    people,
    aStranger,
    aCase: async ({ officeCode = '089', ...one }) => {
      const applicant = await applicantOf(one.kind, officeCode)
      const { id, reference } = await walkCase(
        applicant,
        { officeCode, ...one },
        teamOf(officeCode, officers),
        plainPaper,
      )
      return { id, reference, ...applicant }
    },
    anOfficer: async (
      officeCode,
      roles,
      { bhxhCode } = { bhxhCode: strangers[lastFree--]!.bhxhCode },
    ) => {
      const login = `CB${++number}-${officeCode}-${roles.join('-')}`
      const data = {
        kind: 'OFFICER',
        login,
        fullName: `Cán bộ ${login}`,
        officeCode,
        roles,
        bhxhCode,
      } as const
      return (await db.account.create({ data: { ...data, roles: [...roles] } })) as Officer
    },
  }
}
