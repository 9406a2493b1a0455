import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { closeKiosk, keepKiosk } from '@/lib/platform/kiosk/kiosk'
import { forgetVisitor } from './forget-visitor'

/** This browser is for visitors from now on; the officer is signed out of it. */
export async function openKiosk(officer: Officer): Promise<void> {
  await record({
    stream: `office:${officer.officeCode}`,
    act: 'open-kiosk',
    actor: actorOf(officer),
  })
  await forgetVisitor()
  await keepKiosk(officer.officeCode)
}

/** An ordinary browser again. */
export async function endKiosk(officer: Officer): Promise<void> {
  await record({
    stream: `office:${officer.officeCode}`,
    act: 'close-kiosk',
    actor: actorOf(officer),
  })
  await closeKiosk()
}
