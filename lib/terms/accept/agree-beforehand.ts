import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { insertAcceptance } from '../repository'
import { currentTerms } from '../terms-versions'

/** As if its owner had agreed at their first sign-in: accounts of the demo, and of tests that are about something else. */
export async function agreeBeforehand(accountId: string): Promise<void> {
  const version = currentTerms().number
  const agreed = { accountId, version, language: 'vi', device: 'Chrome trên Android' }
  await inTransaction((tx) => insertAcceptance(agreed, tx))
}
