import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import type { InsuredPerson } from '@/lib/insured/person'
import { walkThroughAll } from '@/lib/notices/walk/walk-notices'
import { db } from '@/lib/platform/database/db'
import { agreeBeforehand } from '@/lib/terms/accept/agree-beforehand'
import { env } from '@/lib/platform/env'
import { demoCases, type DemoCase } from './cases'
import { DEMO, demoMark, findMark, writeMark } from './demo-mark'
import { loadOfficers, posts, type Login } from './officers'
import { importRecords } from './import-records'
import { childOf, demoPeople, listStrangers } from './people'
import type { DemoApplicant } from './send-declaration'
import { signInCases, signInCodes, type SignInCase } from './sign-in-people'
import { unitOf } from './units'
import { teamOf, walkCase } from './walk-case'
import signIns from './demo-sign-ins.json'

const AT_ONCE = 3

/**
 * Fills the database of a demo: an invented register with its records, officers of three offices, cases in every status and citizens
 * to sign in as. Does nothing outside demo mode or when it is already there; after a broken start it adds only what is missing. In a
 * later month its records are brought forward, so that nobody's history ends long ago.
 */
export async function loadDemo(day = today()): Promise<{ loaded: boolean }> {
  const mark = demoMark(day)
  const known = env.DEMO_MODE ? await findMark() : mark
  if (known === mark) return { loaded: false }
  const people = demoPeople()
  await importRecords(people, day)
  if (!known?.startsWith(DEMO)) await loadScenes(people)
  // By day the worker does it; somebody who looks at a demo in the evening is to see it too.
  await walkThroughAll()
  await writeMark(mark)
  return { loaded: true }
}

async function loadScenes(people: InsuredPerson[]): Promise<void> {
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
  for (const one of signInCases(people)) await walkOnce(one, officers)
  await activate(applicants)
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

/** A parent sends several from one phone: each is known by whose it is. */
async function walkOnce({ one, ...applicant }: SignInCase, officers: Officers): Promise<void> {
  const { bhxhCode } = applicant.child ?? applicant.person
  const there = await db.declaration.findFirst({
    where: { bhxhCode, status: 'APPROVED' },
    select: { id: true },
  })
  if (!there) await walkCase(applicant, one, teamOf(one.officeCode, officers))
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

/** Those who sign in, the first approved citizen among them, have already opened their accounts. */
async function activate(applicants: InsuredPerson[]): Promise<void> {
  const { bhxhCode } = applicants[demoCases.findIndex(({ stage }) => stage === 'approved')]!
  for (const code of [bhxhCode, ...signInCodes]) {
    const signIn = signIns.find(({ login }) => login === code)
    if (!signIn) throw new Error(`demo-sign-ins.json lacks the citizen ${code}.`)
    await db.account.updateMany({
      where: { login: code, passwordHash: null },
      data: { passwordHash: await hashPassword(signIn.password), isDemo: true },
    })
    const { id } = await db.account.findUniqueOrThrow({ where: { login: code } })
    await agreeBeforehand(id)
  }
}
