import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import type { Officer } from '@/lib/accounts/account'
import { findOffice } from '@/lib/offices/repository'
import { listEntries } from '@/lib/platform/journal/journal'
import type { OfficeCase } from '../office-case'
import { openOfficeCase } from './open-case'
import { whoseOf } from '@/lib/registration/steps/declaration'
import { listNames } from '../repository'

/** What the citizen takes home after handing the signed form in. */
export type Receipt = {
  reference: string
  fullName: string
  officeName: string
  officeAddress: string | null
  receivedAt: Date
  receivedBy: string
  dueOn: string
  isByPost: boolean
}

/** The receipt as a page of its own: the look is journaled. */
export async function openReceipt(officer: Officer, reference: string): Promise<Receipt | null> {
  const officeCase = await openOfficeCase(officer, reference)
  return officeCase && findReceipt(officeCase)
}

/** Null before the paper has come, and once the promised day no longer stands. */
export async function findReceipt(officeCase: OfficeCase): Promise<Receipt | null> {
  if (!officeCase.receivedById || !officeCase.dueOn) return null
  const [office, names, entries] = await Promise.all([
    findOffice(officeCase.officeCode),
    listNames([officeCase.receivedById]),
    listEntries(`declaration:${officeCase.id}`),
  ])
  const received = entries.findLast(({ act }) => act === 'receivePaper')
  if (!received) return null
  return {
    reference: officeCase.reference,
    fullName: whoseOf(officeCase.answers).fullName,
    officeName: office ? wholeOfficeName(office) : '',
    officeAddress: office?.address ?? null,
    receivedAt: received.at,
    receivedBy: names.get(officeCase.receivedById) ?? '',
    dueOn: (received.details as { dueOn: string }).dueOn,
    isByPost: officeCase.answers.submission.method === 'post',
  }
}
