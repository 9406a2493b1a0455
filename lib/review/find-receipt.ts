import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import type { Officer } from '@/lib/accounts/account'
import { findOffice } from '@/lib/offices/repository'
import { listEntries } from '@/lib/platform/journal/journal'
import type { CaseFile } from './case-file'
import { openCaseFile } from './open-case'
import { listNames } from './repository'

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
  const file = await openCaseFile(officer, reference)
  return file && findReceipt(file)
}

/** Null before the paper has come, and once the promised day no longer stands. */
export async function findReceipt(file: CaseFile): Promise<Receipt | null> {
  if (!file.receivedById || !file.dueOn) return null
  const [office, names, entries] = await Promise.all([
    findOffice(file.officeCode),
    listNames([file.receivedById]),
    listEntries(`declaration:${file.id}`),
  ])
  const received = entries.findLast(({ act }) => act === 'receivePaper')
  if (!received) return null
  return {
    reference: file.reference,
    fullName: file.answers.declarant.fullName,
    officeName: office ? wholeOfficeName(office) : '',
    officeAddress: office?.address ?? null,
    receivedAt: received.at,
    receivedBy: names.get(file.receivedById) ?? '',
    dueOn: (received.details as { dueOn: string }).dueOn,
    isByPost: file.answers.submission.method === 'post',
  }
}
