import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { listLostByLeaving } from '@/lib/registration/drafts/current-declaration'
import { shownReference } from '@/lib/registration/reference/reference'
import { t } from '@/lib/words/t'

/** Asked once, where what is taken off this machine can't be opened again anywhere. */
export const GET = page(async () => {
  const lost = await listLostByLeaving()
  if (lost.length === 0) redirect('/ho-so')
  const title = t('Xóa hẳn tờ khai chưa gửi?')
  return {
    title,
    body: (
      <ArticlePage
        section="ho-so"
        account={await findHeaderAccount()}
        title={title}
        trail={[{ title: t('Hồ sơ của bạn'), href: '/ho-so' }, { title: t('Xóa khỏi máy này') }]}
      >
        <Notice
          tone="warning"
          role="status"
          title={t('Không mở lại được: {references}.', {
            references: lost.map(shownReference).join(', '),
          })}
        >
          <p>{t('Tờ khai này chưa xác nhận số điện thoại. Xóa rồi, phần đã điền mất hẳn.')}</p>
        </Notice>
        <form method="post" action="/ho-so/thoat">
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
