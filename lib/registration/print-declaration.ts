import 'server-only'
import { today } from '@/lib/forms/dates'
import { shownPhone } from '@/lib/forms/shown'
import { findIvanProvider, findOffice } from '@/lib/offices/repository'
import type { Declaration } from './declaration'
import { describePlaces } from './describe-places'
import type { PrintedDeclaration } from './printed-declaration'

/** The answers in words, as they stand on paper and on the screens that show a finished declaration. */
export async function printDeclaration(
  reference: string,
  answers: Declaration,
): Promise<PrintedDeclaration> {
  const { declarant, contact, transaction, submission } = answers
  const [address, office, ivan] = await Promise.all([
    describePlaces(answers.address),
    findOffice(transaction.officeCode),
    transaction.place === 'ivan' ? findIvanProvider(transaction.ivan) : null,
  ])
  return {
    reference,
    madeOn: today(),
    ...declarant,
    ...address,
    contactPerson: contact.contactPerson,
    email: contact.email || undefined,
    phone: shownPhone(contact.phone),
    startsOn: transaction.startsOn,
    transactionPlace: ivan ? { kind: 'ivan', name: ivan.name } : { kind: 'portal' },
    officeName: office?.name ?? '',
    submission: submission.method,
  }
}
