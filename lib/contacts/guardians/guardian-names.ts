import 'server-only'
import { shownBhxhCode } from '@/lib/forms/shown'
import { readRegister } from '@/lib/insured/read-register'
import type { ChangeOfGuardian } from '../contact-change'

/** Whom a guardian's change is about, for officers and the slip; null where nobody comes, or leaves. */
export type GuardianNames = { comer: string; comes: string | null; leaves: string | null }

/** The look was written down when the change was opened. */
export async function nameGuardians({
  guardian,
  oldValue,
  newValue,
}: ChangeOfGuardian): Promise<GuardianNames> {
  const [comer, comes, leaves] = await Promise.all(
    [guardian.comer, newValue, oldValue].map((code) => (code ? nameOf(code) : null)),
  )
  return { comer: comer!, comes: comes ?? null, leaves: leaves ?? null }
}

async function nameOf(code: string): Promise<string> {
  const person = await readRegister(code)
  return [person?.fullName, shownBhxhCode(code)].filter(Boolean).join(', ')
}
