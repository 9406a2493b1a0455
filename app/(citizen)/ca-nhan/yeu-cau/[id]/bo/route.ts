import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { dropStop } from '@/lib/requests/stop/drop-stop'

/** Takes back a stop that waits for its day. */
export const POST = post<{ params: Promise<{ id: string }> }>(async (_, { params }) => {
  const { id } = await params
  const here = `/ca-nhan/yeu-cau/${encodeURIComponent(id)}`
  const isDropped = await dropStop(await citizenWhoPresses(here), id)
  return seeOther(isDropped ? `${here}?da-bo=1` : here)
})
