import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { adjustAccount } from '@/lib/requests/adjust/adjust-account'
import { refusalsQuery } from '@/lib/requests/adjust/code-words'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/ca-nhan/dieu-chinh/xac-nhan'

export const confirmAdjusting = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const { shown: _, ...codes } = await readForm(request)
  const adjusted = await adjustAccount(user, await readForm(request), (await findSessionToken())!)
  if (adjusted.ok) {
    await forgetForm()
    return seeOther(`/ca-nhan/yeu-cau/${adjusted.id}?xong=1`)
  }
  await keepForm(here, codes)
  if ('codes' in adjusted) return seeOther(`${here}?${refusalsQuery(adjusted.codes)}#loi`)
  return seeOther(adjusted.reason === 'changed' ? `${here}?loi=changed#loi` : here)
})
