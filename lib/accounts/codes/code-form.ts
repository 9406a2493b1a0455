import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { post, samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { codeFault } from '@/lib/verification/code-fault'
import type { AccountKind } from '../account'
import { reasonsQuery } from './errors-of-reasons'
import { keepGrant } from './password-grant'
import { keepLogin } from './kept-login'
import { guestOf } from '../places/known-places'
import { isMistakenLogin } from './mistaken-login'
import { readLogin } from './login'
import { calledLogin } from './typed-login'
import { proveOwner } from './prove-owner'

type CodePage = {
  page: string
  kind: AccountKind
  /** What the page says of a missing and of a wrong code: by where its readers have theirs from. */
  missing: string
  wrong: string
}

export const codePages = {
  forgotten: {
    page: '/quen-mat-khau/nhap-ma',
    kind: 'CITIZEN',
    missing: 'no-code',
    wrong: 'wrong-code',
  },
  first: { page: '/kich-hoat', kind: 'CITIZEN', missing: 'no-code', wrong: 'wrong-first-code' },
  officer: {
    page: '/can-bo/kich-hoat',
    kind: 'OFFICER',
    missing: 'no-paper-code',
    wrong: 'wrong-paper-code',
  },
} as const satisfies Record<string, CodePage>

/** Where the password is set; the address still says for whom when the code is used up, and nobody else does. */
export const passwordPage = (kind: AccountKind): string =>
  kind === 'OFFICER' ? '/dat-mat-khau?can-bo=1' : '/dat-mat-khau'

/** What a page with a number and a code posts to. A right code leads to the page that sets the password. */
export const codeForm = ({ page, kind, missing, wrong }: CodePage) =>
  post(async (request) => {
    const posted = await readForm(request)
    const refuse = (...reasons: string[]) => seeOther(`${page}?${reasonsQuery(...reasons)}#loi`)
    const { code = '' } = posted
    const typed = calledLogin(posted)
    await keepLogin(typed)
    await keepForm(page, { code })
    if (isLanguageSwitch(posted)) return samePage(request)
    const login = readLogin(kind, typed)
    const lacking = [login ? null : 'no-login', toldFault(codeFault('activate', code), missing)]
    const told = lacking.filter((reason) => reason !== null)
    if (!login || told.length > 0) return refuse(...told)
    const { visitor } = await guestOf(request)
    const proved = await proveOwner(login, code, visitor, kind)
    if (!proved.ok)
      return refuse(
        proved.reason === 'wrong-code' ? likelySlip(kind, posted, wrong) : proved.reason,
      )
    await forgetForm()
    await keepGrant(proved.grant)
    return seeOther(passwordPage(kind))
  })

/** A code that is not there is told by where its readers have theirs from. */
const toldFault = (fault: string | null, missing: string) => (fault === 'no-code' ? missing : fault)

/** What the words themselves show, and nothing of an account: beside another number of the same person a code was not judged. */
const likelySlip = (kind: AccountKind, posted: Typed, wrong: string): string =>
  isMistakenLogin(kind, posted) ? 'login-is-phone' : wrong
