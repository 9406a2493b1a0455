import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { msg, t } from '@/lib/words/t'
import { confirmAdjusting } from './confirm-adjusting'
import { confirmingPage } from './confirming-page'

const base = '/ca-nhan/dieu-chinh'
const title = msg('Xác nhận điều chỉnh')

export const GET = page(async ({ search }) => {
  const shown = await confirmingPage(await requireCitizen(`${base}/xac-nhan`), {
    base,
    title: t(title),
    above: { title: t('Điều chỉnh thông tin'), href: base },
    values: `${base}/moi`,
    search,
  })
  return shown ?? redirect(`${base}/moi?loi=1`)
})

export const POST = confirmAdjusting
