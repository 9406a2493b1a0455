import 'server-only'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { complaintQuery } from './complaint'
import { keepGrant } from './grant'
import { keepLogin } from './kept-login'
import { readLogin } from './login'
import { proveOwner } from './prove-owner'
import { visitorOf } from './visitor'

/** What a page with a number and a code posts to. A right code leads to the page that sets the password. */
export const codeForm = (page: string) =>
  post(async (request) => {
    const posted = (await readForm(request)) ?? {}
    const refuse = (reason: string) => seeOther(`${page}?${complaintQuery(reason)}#loi`)
    await keepLogin(posted.login)
    const login = readLogin('CITIZEN', posted.login)
    if (!login) return refuse('no-login')
    if (!posted.code?.trim()) return refuse('no-code')
    const proved = await proveOwner(login, posted.code, visitorOf(request))
    if (!proved.ok) return refuse(proved.reason)
    await keepGrant(proved.grant)
    return seeOther('/dat-mat-khau')
  })
