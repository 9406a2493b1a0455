import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { keepStoppedForm } from '@/lib/requests/stop/stopped-form'
import { stopByOwner } from '@/lib/requests/stop/stop-request'

const here = '/ca-nhan/ngung-su-dung/xac-nhan'

export const confirmStop = post(async (request) => {
  const user = await citizenWhoPresses(here)
  const typed = await readForm(request)
  const stopped = await stopByOwner(user, typed)
  if (!stopped.ok && stopped.reason === 'waiting')
    return seeOther(`/ca-nhan/yeu-cau/${stopped.id}?da-hen=1`)
  if (!stopped.ok) {
    await keepForm(here, { code: typed.code ?? '' })
    return seeOther(`${here}?loi=${stopped.reason}#loi`)
  }
  await forgetForm()
  if (stopped.isDone) await keepStoppedForm({ id: stopped.id, accountId: user.id })
  // The session is over: the way there takes its cookie along and tells why.
  return seeOther(
    stopped.isDone
      ? '/het-phien?xong=ngung&tiep=/ca-nhan'
      : `/ca-nhan/yeu-cau/${stopped.id}?da-hen=1`,
  )
})
