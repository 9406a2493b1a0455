import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { findCase } from '../repository'
import { may } from '../actions'
import { officeCodesOf } from '../scope'

/** The id of a case this officer may see; null for another office's. It shows nothing of the case, so nothing is journaled. */
export async function findOwnCaseId(officer: Officer, reference: string): Promise<string | null> {
  if (!may(officer, 'viewCase')) return null
  const officeCase = await findCase({ reference, officeCodes: await officeCodesOf(officer) })
  return officeCase?.id ?? null
}
