import { postOfRecords } from '../../../post-of-records'
import type { User } from '@/lib/accounts/account'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { issueFields, type IssuedAnswer } from '@/lib/clinic-code/issued-answer'
import { issueStatement } from '@/lib/clinic-code/issue-statement'
import { DEVICE_KEY_BYTES, isStatementId } from '@/lib/clinic-code/code/statement-bytes'
import { readForm } from '@/lib/platform/answers/read-form'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { listParameters } from '@/lib/reckoning/repository'
import { openRecords } from '@/lib/records/open-records'

/** A device of somebody signed in asks for the card under the portal's signature. */
export const POST = postOfRecords(async (request, { params }) =>
  answerOf(await issued(request, (await params).whose)),
)

const answerOf = (answer: IssuedAnswer) => Response.json(answer, { status: statusOf(answer) })

function statusOf(answer: IssuedAnswer): number {
  if (answer.ok) return 200
  return answer.reason === 'signed-out' ? 403 : 422
}

/** Signed in, and past the terms: the page that asks leads to whichever is lacking. */
const isSettled = (user: User | null): user is User => user?.kind === 'CITIZEN' && !user.owesTerms

async function issued(request: Request, whose: string): Promise<IssuedAnswer> {
  const user = await findUser()
  if (!isSettled(user)) return { ok: false, reason: 'signed-out' }
  const posted = await readForm(request)
  const deviceKey = new Uint8Array(Buffer.from(posted[issueFields.key] ?? '', 'base64'))
  const keptId = posted[issueFields.id]
  if (deviceKey.length !== DEVICE_KEY_BYTES || (keptId && !isStatementId(keptId)))
    return { ok: false, reason: 'unreadable' }
  const records = await openRecords(user, { whose, part: 'cards', inFull: true })
  if (!records) return { ok: false, reason: 'signed-out' }
  const isKept = posted[issueFields.keep] !== undefined && currentKiosk() === null
  const { device } = visitorOf(request)
  const parameters = await listParameters()
  const wish = { parameters, deviceKey, device, isKept, keptId }
  const answer = await issueStatement(user, records, wish)
  return answer.ok ? { ok: true, digits: answer.digits, now: Date.now() } : answer
}
