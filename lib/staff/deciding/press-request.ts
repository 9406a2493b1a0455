import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { isAmong } from '@/lib/accounts/is-among'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { readWords } from '@/lib/review/read-words'
import { may } from '@/lib/review/actions'
import { noteStaff, refuseStaff } from '../journal-staff'
import { endRequest, lockRequest } from '../repository'
import { staffEntry } from '../staff-entries'
import type { StaffOutcome, StaffRefusal } from '../staff-refusals'
import {
  staffLapsesAt,
  staffPresses,
  withoutNumbers,
  type StaffPress,
  type StaffPressSlug,
  type StaffRequest,
} from '../staff-request'
import { confirmStaffRequest } from './confirm-request'

type Press = { officer: Officer; request: StaffRequest; answer: string; tx: Tx }
type Done = Promise<StaffRefusal | null>

async function refuse({ officer, request, answer, tx }: Press): Done {
  const read = readWords(answer)
  if (!read.ok) return read.reason === 'note-too-long' ? 'words-too-long' : 'answer-missing'
  const { id, act, wish } = request
  const actor = actorOf(officer)
  const end = { state: 'REFUSED', wish: withoutNumbers(wish) } as const
  await endRequest(id, { ...end, decidedBy: actor, answer: read.text }, tx)
  const details = { request: id, answer: read.text }
  await noteStaff(request, { act: staffEntry('refuse', act), actor, details }, tx)
  return null
}

async function drop({ officer, request, tx }: Press): Done {
  const { id, act, wish } = request
  await endRequest(id, { state: 'DROPPED', wish: withoutNumbers(wish) }, tx)
  const entry = { act: staffEntry('drop', act), actor: actorOf(officer), details: { request: id } }
  await noteStaff(request, entry, tx)
  return null
}

const confirm = async ({ officer, request, tx }: Press): Done => {
  const outcome = await confirmStaffRequest(request, { decider: officer, tx })
  return outcome.ok ? null : outcome.reason
}

const presses: Record<StaffPress, (press: Press) => Done> = { confirm, refuse, drop }

/** Whose hand it is not: nobody decides what they asked for, nor about themselves, by whichever account; only the asker drops. */
async function findForbidden({ officer, request, tx }: Press, press: StaffPress): Done {
  const isAsker = await isAmong(officer, [request.askedById], tx)
  if (press === 'drop') return isAsker ? null : 'not-asker'
  if (isAsker) return 'four-eyes'
  return (await isAmong(officer, [request.officerId], tx)) ? 'about-oneself' : null
}

function findUntimely({ state, createdAt }: StaffRequest, press: StaffPress): StaffRefusal | null {
  if (state !== 'ASKED') return 'not-now'
  return press === 'confirm' && staffLapsesAt(createdAt) < new Date() ? 'request-lapsed' : null
}

/** Every press on a request: the one way it is decided or dropped. Null: there is none. */
export async function pressRequest(
  officer: Officer,
  id: string,
  slug: StaffPressSlug,
  answer = '',
): Promise<StaffOutcome | null> {
  if (!may(officer, 'keepStaff')) return refuseStaff(officer, 'not-your-role')
  const press = staffPresses[slug]
  return inTransaction(async (tx) => {
    const request = await lockRequest(id, tx)
    if (!request) return null
    const pressed = { officer, request, answer, tx }
    const reason =
      (await findForbidden(pressed, press)) ??
      findUntimely(request, press) ??
      (await presses[press](pressed))
    return reason ? refuseStaff(officer, reason, tx, request) : { ok: true }
  })
}
