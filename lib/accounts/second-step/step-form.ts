import 'server-only'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { codeFault } from '@/lib/verification/code-fault'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { reasonsQuery } from '../codes/errors-of-reasons'
import { forgetLogin } from '../codes/kept-login'
import { guestOf } from '../places/known-places'
import { returnPath } from '../return-path'
import { letIn, type OnReplaced } from '../sessions/let-in'
import { findSessionToken } from '../sessions/session-cookie'
import { stepPageOf, type SignInPage } from '../sign-in-page'
import { askStepCode } from './ask-step-code'
import { stepAddress } from './begin-step'
import { confirmSignIn, findPendingOwner } from './confirm-sign-in'
import { findPending, forgetPending } from './pending-sign-in'
import { purposeOf, sendsCode, stepWaysOf, type StepOwner, type WayName } from './ways'

type Given = { way: WayName; typed: string }

/** What the page of the second step posts to: citizens and officers alike. */
export const confirmStepForm = (page: SignInPage, onReplaced: OnReplaced) =>
  post(async (request) => {
    const posted = await readForm(request)
    const typed = posted.code ?? ''
    await keepForm(stepPageOf(page), { code: typed })
    if (isLanguageSwitch(posted)) return samePage(request)
    const goal = returnPath(posted.tiep, page.home)
    const owner = await findPendingOwner(await findPending(), page.kind)
    if (!owner) return toPassword(page, goal)
    const given = givenOf(owner, posted)
    const way = given?.way
    const refuse = (reason: string) =>
      seeOther(`${stepAddress(page, { goal, way, more: `&${reasonsQuery(reason)}` })}#loi`)
    if (!given) return refuse('no-way')
    const fault = faultOf(owner, given)
    if (fault) return refuse(fault)
    const entered = await enter(request, owner, given)
    if (entered.ok)
      return (await letIn(entered, entered.browserKey, page.home)).response(goal, onReplaced)
    return entered.reason === 'over' ? toPassword(page, goal) : refuse(reasonOf(entered, given.way))
  })

/** By the way that was chosen, as long as the account has it. */
function givenOf(owner: StepOwner, posted: Record<string, string>): Given | null {
  const ways = stepWaysOf(owner)
  const way = (ways.find(({ name }) => name === posted.way) ?? ways[0])?.name
  const typed = posted[way === 'passkey' ? 'passkey' : 'code'] ?? ''
  return way ? { way, typed } : null
}

/** An empty box is told by how a code looks where none was sent. */
function faultOf({ kind }: StepOwner, { way, typed }: Given): string | null {
  if (way === 'passkey') return typed === '' ? 'passkey-unread' : null
  const fault = codeFault(way === 'backup' ? 'sign-in' : purposeOf(kind), typed)
  if (way === 'backup') return fault && 'short-code'
  return fault === 'short-code' || (fault && way === 'totp') ? 'short-step' : fault
}

/** A finger is no code: its page says what to do about one that was not taken. */
const reasonOf = ({ reason }: { reason: string }, way: WayName): string =>
  way === 'passkey' && reason === 'wrong-step' ? 'passkey-unread' : reason

async function enter(request: Request, owner: StepOwner, given: Given) {
  const { visitor, browserKey } = await guestOf(request)
  const entry = { oldToken: await findSessionToken(), visitor }
  const confirmed = await confirmSignIn(owner, given, entry)
  if (!confirmed.ok) return confirmed
  await forgetForm()
  await forgetPending()
  await forgetLogin()
  return { ...confirmed, browserKey }
}

/** «Gửi lại mã», or a code by another way. */
export const askStepForm = (page: SignInPage) =>
  post(async (request) => {
    const posted = await readForm(request)
    const goal = returnPath(posted.tiep, page.home)
    const owner = await findPendingOwner(await findPending(), page.kind)
    if (!owner) return toPassword(page, goal)
    const way = stepWaysOf(owner)
      .filter(sendsCode)
      .find(({ name }) => name === posted.way)
    if (!way) return seeOther(stepAddress(page, { goal }))
    const asked = await askStepCode(owner, way, visitorOf(request).network)
    const more = asked.ok ? '&da-gui=1' : `&${reasonsQuery(asked.reason)}`
    return seeOther(`${stepAddress(page, { goal, way: way.name, more })}#loi`)
  })

/** The quarter of an hour is over, or the password is another by now: from the beginning, and the page says so. */
async function toPassword(page: SignInPage, goal: string) {
  await forgetPending()
  return seeOther(
    `${page.address}?${reasonsQuery('step-over')}&tiep=${encodeURIComponent(goal)}#loi`,
  )
}
