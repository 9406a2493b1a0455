import { redirect } from 'next/navigation'
import { confirmAs } from '@/app/(citizen)/ca-nhan/dieu-chinh/xac-nhan/confirm-adjusting'
import { confirmingPage } from '@/app/(citizen)/ca-nhan/dieu-chinh/xac-nhan/confirming-page'
import { page } from '@/app/page-route'
import { citizenWhoPresses, requirePerson } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { asGuardian } from '@/lib/requests/as-guardian'
import { msg, t } from '@/lib/words/t'
import { hrefOfNoWard, noWard } from '../../../no-ward'

const title = msg('Xác nhận liên hệ mới của con')
const baseOf = (id: string) => `/ca-nhan/con/${id}/lien-he`

export const GET = page<{ id: string }>(async ({ params: { id }, search }) => {
  const base = baseOf(id)
  const user = await requirePerson(`${base}/xac-nhan`)
  const asker = await asGuardian(user, id)
  if (!asker) return noWard(user, id)
  const above = { title: t('Con của tôi'), href: '/ca-nhan/con' }
  const shown = await confirmingPage(asker, { base, title: t(title), above, values: base, search })
  return shown ?? redirect(`${base}?loi=1`)
})

export const POST = post<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const { id } = await params
  const here = `${baseOf(id)}/xac-nhan`
  const user = await citizenWhoPresses(here)
  const asker = await asGuardian(user, id)
  if (!asker) return seeOther(await hrefOfNoWard(user, id))
  const done = (_: string, hasFirstCode = false) =>
    `/ca-nhan/con/${id}?xong=lien-he${hasFirstCode ? '-va-ma' : ''}`
  return confirmAs(asker, request, { here, done })
})
