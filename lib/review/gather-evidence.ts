import 'server-only'
import { listPairs } from '@/lib/duplicates/list-pairs'
import { readRegister } from '@/lib/insured/read-register'
import type { LikePair } from '@/lib/duplicates/pair'
import { findUnit } from '@/lib/offices/units/find-unit'
import { knownOf, ofKind, whoseOf } from '@/lib/registration/steps/declaration'
import { certifierOf } from '@/lib/signatures/portal/certifier-of'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfficeCase } from './office-case'
import { allMarks, type Evidence } from './machine-checks'
import type { Marks } from './sheet/check-sheet'
import { hasAccount, listEarlierCases, type Applicant } from './repository'

/** What the machine can find out now; `people` when the caller has looked them up already. */
export async function gatherEvidence(
  officeCase: OfficeCase,
  tx?: Tx,
  people?: Evidence['people'],
): Promise<Evidence> {
  const { id, submittedAt, answers, certificate } = officeCase
  const { login, idNumber } = whoseOf(answers)
  const unitCode = ofKind(answers, 'organisation')?.organisation.unitCode
  const applicant = { id, submittedAt, login, idNumber }
  return {
    people: people ?? (await readPeople(officeCase, tx)),
    unit: unitCode ? await findUnit(unitCode, tx) : null,
    hasAccount: await hasAccount(applicant, tx),
    earlierCases: await listDoubled(applicant, tx),
    certifier: certificate && (await certifierOf(certificate, tx)),
    at: new Date(),
  }
}

/** Earlier cases of these numbers, without those that an officer found to be of somebody else, and with those found to be the same. */
async function listDoubled(applicant: Applicant, tx?: Tx): Promise<string[]> {
  const pairs = (await listPairs(applicant.id, tx)).filter(({ later }) => later.id === applicant.id)
  const concluded = (as: LikePair['state']) =>
    pairs.filter(({ state }) => state === as).map(({ earlier }) => earlier.reference)
  const others = concluded('NOT_DUPLICATE')
  const found = (await listEarlierCases(applicant, tx)).filter((one) => !others.includes(one))
  return [...new Set([...found, ...concluded('DUPLICATE')])]
}

async function readPeople({ answers }: OfficeCase, tx?: Tx): Promise<Evidence['people']> {
  const people: Evidence['people'] = {}
  for (const { role, bhxhCode } of knownOf(answers)) people[role] = await readRegister(bhxhCode, tx)
  return people
}

/** The whole sheet as it stands at the moment of a decision. */
export const marksNow = async (officeCase: OfficeCase, tx: Tx): Promise<Marks> =>
  allMarks(officeCase, await gatherEvidence(officeCase, tx))
