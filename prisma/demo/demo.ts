import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import type { Officer } from '@/lib/accounts/account'
import type { InsuredPerson } from '@/lib/insured/person'
import { db } from '@/lib/platform/database/db'
import { env } from '@/lib/platform/env'
import { demoCases, type DemoCase } from './cases'
import { loadOfficers, posts, type Login } from './officers'
import { childOf, listStrangers, loadPeople } from './people'
import type { DemoApplicant } from './send-declaration'
import { unitOf } from './units'
import { teamOf, walkCase } from './walk-case'
import signIns from './demo-sign-ins.json'

/** Stands in the database beside what was loaded, and goes with it. */
const MARK = 'demo 2'
const AT_ONCE = 3

/**
 * Fills the database of a demo: an invented register, officers of three offices, cases in every status and one citizen to sign
 * in as. Does nothing outside demo mode or when it is already there; after a broken start it adds only what is missing.
 */
export async function loadDemo(): Promise<{ loaded: boolean }> {
  if (!env.DEMO_MODE || (await isLoaded())) return { loaded: false }
  const people = await loadPeople()
  const strangers = listStrangers(people)
  const officers = await loadOfficers(strangers, signIns[0]!.password, { isDemo: true })
  // Officers took the first ones; a case belongs to the same person however often the load begins anew.
  const applicants = strangers.slice(posts.length)
  const parents = applicants.slice(demoCases.length).filter((person) => childOf(person, people))
  const waiting = await Promise.all(
    demoCases.map(async (one, at) => ({
      one,
      ...(one.kind === 'child'
        ? withChild(parents.shift()!, people)
        : { person: applicantOf(one, applicants[at]!, people, officers) }),
      ...(one.kind === 'organisation' && { unit: await unitOf(one.officeCode, at) }),
    })),
  )
  await Promise.all(Array.from({ length: AT_ONCE }, () => walkThrough(waiting, officers)))
  await activateOne(applicants)
  await db.$executeRawUnsafe(`COMMENT ON TABLE "InsuredPerson" IS '${MARK}'`)
  return { loaded: true }
}

async function isLoaded(): Promise<boolean> {
  const [row] = await db.$queryRaw<{ mark: string | null }[]>`
    SELECT obj_description('"InsuredPerson"'::regclass, 'pg_class') AS mark`
  return row?.mark === MARK
}

const withChild = (person: InsuredPerson, people: InsuredPerson[]): DemoApplicant => ({
  person,
  child: childOf(person, people),
})

type Waiting = DemoApplicant & { one: DemoCase }
type Officers = Record<Login, Officer>

async function walkThrough(waiting: Waiting[], officers: Officers): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { one, ...applicant } = next
    const there = await db.declaration.findFirst({
      where: { phone: applicant.person.phone },
      select: { id: true },
    })
    if (!there) await walkCase(applicant, one, teamOf(one.officeCode, officers))
  }
}

function applicantOf(
  { householdOf }: DemoCase,
  stranger: InsuredPerson,
  people: InsuredPerson[],
  officers: Officers,
) {
  if (!householdOf) return stranger
  const own = people.find(({ bhxhCode }) => bhxhCode === officers[householdOf].bhxhCode)!
  const relative = people.find(
    (one) => one.householdCode === own.householdCode && one !== own && one.phone,
  )
  if (!relative) throw new Error(`Nobody lives with ${householdOf}.`)
  return relative
}

/** The first approved citizen has already opened their account. */
async function activateOne(applicants: InsuredPerson[]): Promise<void> {
  const { bhxhCode } = applicants[demoCases.findIndex(({ stage }) => stage === 'approved')]!
  const { login, password } = signIns[0]!
  if (bhxhCode !== login)
    throw new Error(`demo-sign-ins.json names ${login}, but the citizen is ${bhxhCode}.`)
  await db.account.updateMany({
    where: { login, passwordHash: null },
    data: { passwordHash: await hashPassword(password), isDemo: true },
  })
}
