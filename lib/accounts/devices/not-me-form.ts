import 'server-only'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { countUseFrom } from '@/lib/platform/limits/limit-network'
import { visitorOf, type Visitor } from '@/lib/platform/limits/visitor'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { codeFault } from '@/lib/verification/code-fault'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { askCode } from '../codes/ask-code'
import { reasonsQuery } from '../codes/errors-of-reasons'
import { findForPassword } from '../passwords/repository'
import { clearSessionCookies } from '../sessions/session-cookie'
import { disown } from './disown'
import { findClaimByCode, findClaimHere, type NotMeClaim } from './find-claim'
import { NOT_ME } from './not-me-address'

/** Nobody guesses one of 32^8; this stops whoever tries. */
const tries = { name: 'not-me', points: 20, seconds: 60 * 60 }

/** One press: everybody is out, and a code to set a new password is on its way to the owner. */
export const notMeForm = post(async (request) => {
  const posted = await readForm(request)
  const code = posted.code?.trim()
  if (code !== undefined) await keepForm(NOT_ME, { code })
  if (isLanguageSwitch(posted)) return samePage(request)
  const visitor = visitorOf(request)
  const found = await (code === undefined ? findClaimHere() : judge(code, visitor))
  if (found === null) return refuse('no-code')
  if (typeof found === 'string') return refuse(found)
  await disown(found.accountId, found.claim)
  await clearSessionCookies()
  await forgetForm()
  return seeOther(`${NOT_ME}?xong=${await beginRecovery(found.accountId, visitor)}`)
})

const refuse = (reason: string) => seeOther(`${NOT_ME}?${reasonsQuery(reason)}#loi`)

async function judge(code: string, { network }: Visitor): Promise<NotMeClaim | string> {
  const fault = codeFault('activate', code)
  if (fault) return fault
  if (await countUseFrom(network, tries)) return 'many-notices'
  return (await findClaimByCode(code)) ?? 'wrong-notice'
}

/** An officer's way back is over the operator. */
async function beginRecovery(accountId: string, visitor: Visitor): Promise<'1' | 'can-bo'> {
  const owner = await findForPassword(accountId)
  if (owner?.kind !== 'CITIZEN') return 'can-bo'
  await askCode(owner.login, 'sms', visitor)
  return '1'
}
