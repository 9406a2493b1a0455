import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { LostDrafts } from '@/components/registration/lost-drafts'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { clearing, forgetVisitor } from '@/lib/kiosk/forget-visitor'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { currentKiosk, kioskHref } from '@/lib/platform/kiosk/kiosk'
import { listLostByLeaving } from '@/lib/registration/drafts/current-declaration'
import { toCounterHref } from '@/lib/registration/desk/passes/pass'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { t } from '@/lib/words/t'

const here = '/may-khach/xong'

/** Asked once, where something could not be opened again anywhere. */
export const GET = page(async () => {
  const lost = await listLostByLeaving()
  if (lost.length === 0) redirect(kioskHref)
  const title = t('Xóa hẳn tờ khai chưa gửi?')
  return {
    title,
    body: (
      <ArticlePage account={await findHeaderAccount()} title={title} trail={[{ title }]}>
        <LostDrafts lost={lost} action={here}>
          <p>
            <a href={ofDeclaration(toCounterHref, lost[0]!)}>
              {t('Đưa cho cán bộ ở quầy làm tiếp')}
            </a>
          </p>
        </LostDrafts>
      </ArticlePage>
    ),
  }
})

/** «Xong, xóa hết»: in a browser that is nobody's visitors' computer it does nothing. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  if (!currentKiosk()) return seeOther(kioskHref)
  if (posted['xoa-han'] === undefined && (await listLostByLeaving()).length > 0)
    return seeOther(here)
  await forgetVisitor()
  const answer = seeOther(`${kioskHref}?xong=1#xong`)
  for (const [name, value] of Object.entries(clearing)) answer.headers.set(name, value)
  return answer
})
