import 'server-only'
import { readRegister } from '@/lib/insured/read-register'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Tx } from '@/lib/platform/database/transaction'
import type { CaseFile } from './case-file'
import { allMarks, type Evidence } from './machine-checks'
import type { Marks } from './check-sheet'
import { hasAccount, listEarlierCases } from './repository'

/** What the machine can find out now; `person` when the caller has looked them up already. */
export async function gatherEvidence(
  file: CaseFile,
  tx?: Tx,
  person?: InsuredPerson | null,
): Promise<Evidence> {
  const { id, submittedAt, answers } = file
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
export const marksNow = async (file: CaseFile, tx: Tx): Promise<Marks> =>
  allMarks(file, await gatherEvidence(file, tx))
