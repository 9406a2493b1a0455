import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { listLostByLeaving } from '@/lib/registration/drafts/current-declaration'
import { shownReference } from '@/lib/registration/reference/reference'

const title = 'Xóa hẳn tờ khai chưa gửi?'

/** Asked once, where what is taken off this machine can't be opened again anywhere. */
export const GET = page(async () => {
  const lost = await listLostByLeaving()
  if (lost.length === 0) redirect('/ho-so')
  return {
    title,
    body: (
      <ArticlePage
        section="ho-so"
        account={await findHeaderAccount()}
        title={title}
        trail={[{ title: 'Hồ sơ của bạn', href: '/ho-so' }, { title: 'Xóa khỏi máy này' }]}
      >
        <Notice
          tone="warning"
          role="status"
          title={`Không mở lại được: ${lost.map(shownReference).join(', ')}.`}
        >
          <p>Tờ khai này chưa xác nhận số điện thoại. Xóa rồi, phần đã điền mất hẳn.</p>
        </Notice>
        <form method="post" action="/ho-so/thoat">
          <input type="hidden" name="xoa-han" value="co" />
          <ButtonRow>
            <ButtonLink href="/ho-so">Giữ lại</ButtonLink>
            <Button look="danger">Xóa hẳn khỏi máy này</Button>
          </ButtonRow>
        </form>
      </ArticlePage>
    ),
  }
})
