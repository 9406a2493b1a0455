import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { findOpenOffice } from '@/lib/offices/repository'
import { successorOf } from '@/lib/offices/successor-of'
import { findPlace } from '../repository'

/** The office that answers a report; null where none is known. */
export async function findReceiver(accountId: string): Promise<string | null> {
  const { officeCode, provinceCode } = await findPlace(accountId)
  for (const code of [officeCode, provinceCode && `0${provinceCode}`]) {
    if (!code) continue
    if (await findOpenOffice(code, today())) return code
    const successor = await successorOf(code)
    if (successor) return successor.code
  }
  return null
}
