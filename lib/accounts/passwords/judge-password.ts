import 'server-only'
import { readRegister } from '@/lib/insured/read-register'
import { passwordFault, type PasswordFault } from './password'
import type { PasswordOwner } from './repository'

/** Why this new password won't do for this account. The register tells a citizen's birth date, the first thing others try. */
export async function judgePassword(
  account: PasswordOwner,
  typed: string,
): Promise<PasswordFault | null> {
  const person = account.kind === 'CITIZEN' ? await readRegister(account.login) : null
  return passwordFault(typed, { ...account, birthDate: person?.birthDate })
}
