import 'server-only'
import { findDeclaration } from '@/lib/registration/steps/declaration'
import type { CounterDesk } from '@/lib/registration/steps/desk'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import { officeCodesOf } from '../scope'

/** Why a declaration filled in at the counter can't be sent there: its form is signed and taken in at once, by the same office. */
export type EntryFault = 'method' | 'office'

type Entered = { desk?: CounterDesk; typed: TypedDraft }

export async function findEntryFault({ desk, typed }: Entered): Promise<EntryFault | null> {
  const answers = desk && findDeclaration(typed)
  if (!answers) return null
  if (answers.submission.method !== 'counter') return 'method'
  return (await officeCodesOf(desk)).includes(answers.transaction.officeCode) ? null : 'office'
}
