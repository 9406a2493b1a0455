import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { clearing, forgetVisitor } from '@/lib/kiosk/forget-visitor'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { currentKiosk, kioskHref } from '@/lib/platform/kiosk/kiosk'
import { listLostByLeaving } from '@/lib/registration/drafts/current-declaration'
import { toCounterHref } from '@/lib/registration/desk/passes/pass'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { shownReference } from '@/lib/registration/reference/reference'
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
        <Notice
          tone="warning"
          role="status"
          title={t('Không mở lại được: {references}.', {
            references: lost.map(shownReference).join(', '),
          })}
        >
          <p>{t('Tờ khai này chưa xác nhận số điện thoại. Xóa rồi, phần đã điền mất hẳn.')}</p>
          <p>
            <a href={ofDeclaration(toCounterHref, lost[0]!)}>
              {t('Đưa cho cán bộ ở quầy làm tiếp')}
            </a>
          </p>
        </Notice>
        <form method="post" action={here}>
          <input type="hidden" name="xoa-han" value="co" />
          <ButtonRow>
            <ButtonLink href="/ho-so">{t('Giữ lại')}</ButtonLink>
            <Button look="danger">{t('Xóa hẳn khỏi máy này')}</Button>
          </ButtonRow>
        </form>
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
