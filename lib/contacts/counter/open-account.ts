import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { may } from '@/lib/review/actions'
import { findKeptAccount } from './kept-account'
import { findCitizen, type CounterAccount } from '../repository'

/** The account that this officer found a moment ago; who looked was written down then. */
export async function openKeptAccount(officer: Officer): Promise<CounterAccount | null> {
  const id = may(officer, 'changeContact') ? await findKeptAccount(officer) : null
  return id ? findCitizen({ id }) : null
}
