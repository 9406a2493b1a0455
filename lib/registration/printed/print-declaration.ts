import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import { today } from '@/lib/forms/days/dates'
import { findIvanProvider, findOffice } from '@/lib/offices/repository'
import type { Declaration } from '../steps/declaration'
import { describePlaces } from '../answers/describe-places'
import { kindIdOf } from '../kinds/kinds'
import { plainWords, type PrintedDeclaration } from './printed-declaration'

/** The answers in words, as they stand on paper and on the screens that show a finished declaration: in the names of its day. */
export async function printDeclaration(
  reference: string,
  answers: Declaration,
  day = today(),
): Promise<PrintedDeclaration> {
  const { transaction, submission } = answers
  const [address, office, ivan] = await Promise.all([
    describePlaces(answers.address, day),
    findOffice(transaction.officeCode, day),
    transaction.place === 'ivan' ? findIvanProvider(transaction.ivan) : null,
  ])
  return {
    reference,
    madeOn: day,
    kind: kindIdOf(answers)!,
    lines: plainWords(answers),
    ...address,
    startsOn: transaction.startsOn,
    transactionPlace: ivan ? { kind: 'ivan', name: ivan.name } : { kind: 'portal' },
    officeName: office ? wholeOfficeName(office) : '',
    submission: submission.method,
  }
}
