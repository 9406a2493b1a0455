import { randomUUID } from 'node:crypto'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { db } from '@/lib/platform/database/db'
import { keyHash } from '@/lib/platform/seal/seal'
import { addSession } from '@/prisma/demo/sessions'

/** Somebody of the register who has signed in. */
export type Person = { code: string; name: string; cookie: string }

/** So many people of the demo's register who look after nobody, each signed in. */
export async function signInPeople(count: number): Promise<Person[]> {
  const rows = await db.$queryRaw<{ code: string; name: string }[]>`
    SELECT p."bhxhCode" AS code, p."fullName" AS name FROM "InsuredPerson" p
    WHERE EXISTS (SELECT FROM "HealthCard" c WHERE c."bhxhCode" = p."bhxhCode")
      AND NOT EXISTS (SELECT FROM "Account" a WHERE a.login = p."bhxhCode")
      AND NOT EXISTS (SELECT FROM "LiveGuardianship" g WHERE g."guardianCode" = p."bhxhCode")
    ORDER BY EXISTS (SELECT FROM "Visit" v WHERE v."bhxhCode" = p."bhxhCode") DESC,
      (SELECT count(*) FROM "ParticipationPeriod" q WHERE q."bhxhCode" = p."bhxhCode") DESC LIMIT ${count}`
  if (rows.length < count) throw new Error(`only ${rows.length} people to sign in`)
  const people: Person[] = []
  for (const { code, name } of rows) {
    const citizen = { kind: 'CITIZEN', fullName: name, bhxhCode: code, login: code } as const
    const { id } = await db.account.create({ data: citizen })
    const token = randomUUID()
    await addSession(id, keyHash(token))
    people.push({ code, name, cookie: `${SESSION_COOKIE}=${token}` })
  }
  return people
}

/** What names somebody in a document, and who that is: mã số BHXH, số căn cước. */
export async function numbersOfAll(): Promise<Map<string, string>> {
  const all = await db.insuredPerson.findMany({ select: { bhxhCode: true, idNumber: true } })
  return new Map(
    all.flatMap(({ bhxhCode, idNumber }) =>
      [bhxhCode, idNumber]
        .filter((number) => number !== null)
        .map((number): [string, string] => [number, bhxhCode]),
    ),
  )
}
