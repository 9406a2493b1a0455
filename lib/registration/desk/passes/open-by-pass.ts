import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { findTries, forgetTries, giveBack, takeTry } from '@/lib/platform/limits/tries'
import { hold } from '../../standing/repository'
import { worksAtCounter } from '../../steps/desk'
import { journalAtDesk } from '../journal-at-desk'
import { refuseAtCounter } from '../refuse-at-counter'
import { moveToDesk, isDeskFull } from '../repository'
import { MOST_PASS_TRIES, PASS_CLOSED_MINUTES } from './pass'
import { isCodeOf } from './pass-code'
import { endPasses, findByNumber, findPass, usePass } from './repository'
import type { TypedDraft } from '../../steps/steps'

type No =
  'not-your-role' | 'wrong' | 'expired' | 'used' | 'sent' | 'closed' | 'closed-here' | 'desk-full'
type Opened = { ok: true; typed: TypedDraft } | { ok: false; reason: No }
type Asked = { officer: Officer; reference: string; code: string }

/** For one declaration, whoever tries; and for one officer, whatever they try. */
const perCase = {
  name: 'counter-pass',
  most: MOST_PASS_TRIES,
  minutes: PASS_CLOSED_MINUTES,
  longest: 60,
}
const perOfficer = { name: 'counter-open', most: 20, minutes: 60, longest: 60 }

/** An officer goes on with somebody's draft, by its number and the code that they read out. A wrong number is answered as a wrong code. */
export async function openByPass({ officer, reference, code }: Asked): Promise<Opened> {
  if (!worksAtCounter(officer)) return refuseAtCounter(officer, 'not-your-role')
  if ((await takeTry(perOfficer, officer.id)) === 'closed')
    return refuseAtCounter(officer, 'closed-here')
  const found = await findByNumber(reference)
  const turn = await takeTry(perCase, reference)
  if (!found) return refuseAtCounter(officer, turn === 'closed' ? 'closed' : 'wrong')
  if (turn === 'closed') return refuseAtCounter(officer, 'closed', found.id)
  const opened = await inTransaction((tx) => tryPass(officer, found.id, { code, tx }))
  if (!opened.ok && opened.reason === 'wrong') {
    if (turn === 'last') await endPasses(found.id)
    return refuseAtCounter(officer, 'wrong', found.id)
  }
  await giveBack(perOfficer, officer.id)
  await forgetTries(perCase, reference)
  return opened
}

/** From when on this number is opened here again, after too many wrong codes. */
export async function findPassLock(officer: Officer, reference: string): Promise<Date | null> {
  const [here, there] = await Promise.all([
    findTries(perOfficer, officer.id),
    findTries(perCase, reference),
  ])
  return here.until ?? there.until
}

type Trying = { code: string; tx: Tx }

async function tryPass(officer: Officer, id: string, { code, tx }: Trying): Promise<Opened> {
  const { status, typed } = await hold({ id }, tx)
  const pass = await findPass(id, tx)
  if (!pass || !isCodeOf(pass.id, code)) return { ok: false, reason: 'wrong' }
  if (pass.state !== 'waiting') return { ok: false, reason: pass.state }
  if (status !== 'DRAFT') return { ok: false, reason: 'sent' }
  if (await isDeskFull(officer, tx)) return { ok: false, reason: 'desk-full' }
  if (!(await usePass(pass.id, officer.officeCode, tx))) return { ok: false, reason: 'used' }
  await moveToDesk(officer, id, tx)
  await journalAtDesk({ officer, act: 'open-at-desk' }, id, tx)
  return { ok: true, typed }
}
