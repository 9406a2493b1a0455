import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { findCase, type Which } from '../repository'
import { findObstacle } from './find-obstacle'

/** Whether nothing keeps an officer from judging a case found for them. Nothing of it is shown, so nothing is journaled. */
export async function mayJudge(officer: Officer, which: Which): Promise<boolean> {
  const officeCase = await findCase(which)
  return officeCase !== null && (await findObstacle(officer, officeCase)) === null
}
