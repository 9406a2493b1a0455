import 'server-only'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import type { AccountKind } from './account'
import { complaintQuery } from './complaint'
import { keepGrant } from './grant'
import { keepLogin } from './kept-login'
import { guestOf } from './known-places'
import { readLogin } from './login'
import { proveOwner } from './prove-owner'

/** What a page with a number and a code posts to. A right code leads to the page that sets the password. */
export const codeForm = (page: string, kind: AccountKind = 'CITIZEN') =>
  post(async (request) => {
    const posted = await readForm(request)
    const refuse = (...reasons: string[]) => seeOther(`${page}?${complaintQuery(...reasons)}#loi`)
    await keepLogin(posted.login)
    const login = readLogin(kind, posted.login)
    const code = posted.code?.trim()
    if (!login || !code) return refuse(...(login ? [] : ['no-login']), ...(code ? [] : ['no-code']))
    const { visitor } = await guestOf(request)
    const proved = await proveOwner(login, code, visitor, kind)
    if (!proved.ok) return refuse(proved.reason)
    await keepGrant(proved.grant)
    return seeOther('/dat-mat-khau')
  })
