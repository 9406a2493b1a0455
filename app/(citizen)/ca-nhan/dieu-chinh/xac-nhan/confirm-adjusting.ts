import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { findJustDone } from '@/lib/requests/open-request'
import { adjustAccount } from '@/lib/requests/adjust/adjust-account'
import { refusalsQuery } from '@/lib/requests/adjust/code-words'
import type { Requester } from '@/lib/requests/requester'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/dieu-chinh/xac-nhan'

export const confirmAdjusting = post(async (request) =>
  confirmAs(await citizenWhoPresses(here), request, {
    here,
    done: (id) => `/ca-nhan/yeu-cau/${id}?xong=1`,
  }),
)

type Pages = { here: string; done: (id: string, hasFirstCode?: boolean) => string }

/** Of an own account, or of a child's: done, or back to the page with the reason at its box. */
export async function confirmAs(asker: Requester, request: Request, { here, done }: Pages) {
  const typed = await readForm(request)
  const { shown: _, ...codes } = typed
  const adjusted = await adjustAccount(asker, typed, (await findSessionToken())!)
  if (adjusted.ok) {
    await forgetForm()
    return seeOther(done(adjusted.id, adjusted.hasFirstCode))
  }
  const isOvertaken = 'reason' in adjusted && adjusted.reason !== 'no-way'
  const elsewhere = isOvertaken && (await findJustDone(asker))
  if (elsewhere) return seeOther(done(elsewhere))
  await keepForm(here, codes)
  if ('codes' in adjusted) return seeOther(`${here}?${refusalsQuery(adjusted.codes)}#loi`)
  return seeOther(adjusted.reason === 'changed' ? `${here}?loi=changed#loi` : here)
}
