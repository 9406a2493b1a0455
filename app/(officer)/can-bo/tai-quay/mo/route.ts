import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { openByPass } from '@/lib/registration/desk/passes/open-by-pass'
import { readPass } from '@/lib/registration/desk/passes/pass'
import { toOwn } from '@/lib/registration/reference/to-own'
import { nextHref } from '@/lib/registration/steps/journey'

const here = '/can-bo/tai-quay'

/** The person's own draft, by its number and the code they read out, or both scanned from their screen. */
export const POST = post(async (request) => {
  const { ma = '', code: typed = '' } = await readForm(request)
  const officer = await officerWhoPresses(here)
  const { reference, code } = readPass(ma, typed)
  // The number is given back after a refusal; a code is never kept.
  await keepForm(here, { ma: reference ?? ma })
  const refuse = (reason: string) => seeOther(`${here}?loi=${reason}#loi`)
  if (!reference) return refuse('number-missing')
  if (!code) return refuse('code-missing')
  const opened = await openByPass({ officer, reference, code })
  if (!opened.ok) return refuse(opened.reason)
  await forgetForm()
  return toOwn(nextHref(opened.typed), { reference })
})
