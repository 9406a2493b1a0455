import 'server-only'
import { readRegister } from '@/lib/insured/read-register'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfficeCase } from './office-case'
import { allMarks, type Evidence } from './machine-checks'
import type { Marks } from './sheet/check-sheet'
import { hasAccount, listEarlierCases } from './repository'

/** What the machine can find out now; `person` when the caller has looked them up already. */
export async function gatherEvidence(
  officeCase: OfficeCase,
  tx?: Tx,
  person?: InsuredPerson | null,
): Promise<Evidence> {
  const { id, submittedAt, answers } = officeCase
  const { bhxhCode, idNumber } = answers.declarant
  const applicant = { id, submittedAt, bhxhCode, idNumber }
  return {
    person: person === undefined ? await readRegister(bhxhCode, tx) : person,
    hasAccount: await hasAccount(applicant, tx),
    earlierCases: await listEarlierCases(applicant, tx),
    at: new Date(),
  }
}

/** The whole sheet as it stands at the moment of a decision. */
export const marksNow = async (officeCase: OfficeCase, tx: Tx): Promise<Marks> =>
  allMarks(officeCase, await gatherEvidence(officeCase, tx))
