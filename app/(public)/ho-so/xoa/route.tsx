import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { LostDrafts } from '@/components/registration/lost-drafts'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { listLostByLeaving } from '@/lib/registration/drafts/current-declaration'
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
        <LostDrafts lost={lost} action="/ho-so/thoat" />
      </ArticlePage>
    ),
  }
})
