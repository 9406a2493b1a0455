import 'server-only'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { codeFault } from '@/lib/verification/code-fault'
import { askSignInCode } from '../codes/ask-sign-in-code'
import { reasonsQuery } from '../codes/errors-of-reasons'
import { beginStep } from '../second-step/begin-step'
import { codePageOf, type SignInPage } from '../sign-in-page'
import { forgetLogin, keepLogin } from '../codes/kept-login'
import { guestOf } from '../places/known-places'
import { isMistakenLogin } from '../codes/mistaken-login'
import { readLogin } from '../codes/login'
import { calledLogin } from '../codes/typed-login'
import { returnPath } from '../return-path'
import { findSessionToken } from '../sessions/session-cookie'
import { keepSessionEnd } from '../sessions/session-end-cookie'
import { letIn, type OnReplaced } from '../sessions/let-in'
import { signIn, type SignIn } from './sign-in'

type Posted = Record<string, string>
/** The code page with the box to type one, whether or not one was asked for a moment ago. */
const withBox = '&nhap-ma=1'
/** The error of every field that is empty, in the order of the page. */
const missing = (given: Record<string, string | null>): string[] =>
  Object.keys(given).filter((reason) => !given[reason])

/** What a sign-in page posts to: the citizens' signInPage and the officers' are alike. */
export const signInForm = (signInPage: SignInPage, onReplaced: OnReplaced) =>
  post(async (request) => {
    const posted = await readForm(request)
    const { refuse, goal } = await answersOf(signInPage, signInPage.address, posted)
    if (isLanguageSwitch(posted)) return samePage(request)
    const login = readLogin(signInPage.kind, calledLogin(posted))
    const password = posted.password ?? ''
    const lacking = missing({ 'no-login': login, 'no-password': password })
    if (!login || lacking.length > 0) return refuse(...lacking)
    const entered = await enter(request, signInPage, { login, password })
    if (entered.ok) return entered.response(goal, onReplaced)
    if (entered.reason === 'stopped') return toStopped(signInPage, entered.at)
    if (entered.reason === 'needs-step')
      return beginStep(request, signInPage, entered.pending, goal)
    if (isMistakenLogin(signInPage.kind, posted)) return refuse('login-is-phone')
    return entered.reason === 'needs-code' ? toCodePage(signInPage, goal) : refuse(entered.reason)
  })

/** The same with a code beside the password: for whoever strangers' tries would keep out. */
export const codeSignInForm = (signInPage: SignInPage, onReplaced: OnReplaced) =>
  post(async (request) => {
    const posted = await readForm(request)
    const { refuse, goal } = await answersOf(signInPage, codePageOf(signInPage), posted, withBox)
    const login = readLogin(signInPage.kind, calledLogin(posted))
    if (!login) return seeOther(signInPage.address)
    const [password, code] = [posted.password ?? '', posted.code?.trim() ?? '']
    await keepForm(codePageOf(signInPage), { code })
    const lacking = [codeFault('sign-in', code), password ? null : 'no-password']
    const told = lacking.filter((reason) => reason !== null)
    if (told.length > 0) return refuse(...told)
    const entered = await enter(request, signInPage, { login, password, code })
    if (!entered.ok && entered.reason === 'stopped') return toStopped(signInPage, entered.at)
    if (!entered.ok) return refuse(entered.reason)
    await forgetForm()
    return entered.response(goal, onReplaced)
  })

/** «Nhận mã»: it leads on whether or not there is an account, and to the box also when no code is sent now. */
export const askSignInCodeForm = (signInPage: SignInPage) =>
  post(async (request) => {
    const posted = await readForm(request)
    const { refuse, goal } = await answersOf(signInPage, codePageOf(signInPage), posted, withBox)
    const login = readLogin(signInPage.kind, calledLogin(posted))
    if (!login) return seeOther(signInPage.address)
    const { visitor } = await guestOf(request)
    const asked = await askSignInCode({ kind: signInPage.kind, login }, visitor)
    return asked.ok ? toCodePage(signInPage, goal, '&da-gui=1') : refuse(asked.reason)
  })

const toCodePage = (signInPage: SignInPage, goal: string, more = '') =>
  seeOther(`${codePageOf(signInPage)}?tiep=${encodeURIComponent(goal)}${more}`)

/** The page says when it was stopped and how to begin again, in words that travel sealed. */
async function toStopped({ address }: SignInPage, at: Date) {
  await keepSessionEnd({ why: 'stop', at })
  return seeOther(`${address}?het-phien=1`)
}

/** Keeps the login that was typed, and knows the way back. */
async function answersOf(signInPage: SignInPage, page: string, posted: Posted, more = '') {
  await keepLogin(calledLogin(posted))
  const goal = returnPath(posted.tiep, signInPage.home)
  const refuse = (...reasons: string[]) =>
    seeOther(`${page}?${reasonsQuery(...reasons)}&tiep=${encodeURIComponent(goal)}${more}#loi`)
  return { goal, refuse }
}

async function enter(request: Request, { kind, home }: SignInPage, typed: Omit<SignIn, 'kind'>) {
  const { visitor, browserKey } = await guestOf(request)
  const entered = await signIn({ kind, ...typed }, visitor, await findSessionToken())
  if (!entered.ok) return entered
  await forgetLogin()
  const { response } = await letIn(entered, browserKey, home)
  return { ok: true as const, response }
}
