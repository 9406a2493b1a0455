import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Button } from '@/components/ui/button'
import { readLocalPath } from '@/lib/accounts/local-path'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { currentKiosk, isNearlyIdle, kioskAskHref, kioskHref } from '@/lib/platform/kiosk/kiosk'
import { t } from '@/lib/words/t'

/** Where a page without scripts leads before everything is erased. It shows nothing of anybody, and is no sign of anybody. */
export const GET = page(async ({ search }) => {
  const kiosk = currentKiosk()
  const back = readLocalPath(search.tiep) ?? kioskHref
  // Nobody's visitors' computer, or somebody is here in another window.
  if (!kiosk || !isNearlyIdle(kiosk)) redirect(kiosk ? back : kioskHref)
  const title = t('Bạn còn ở đây không?')
  return {
    title,
    body: (
      <ArticlePage account={null} title={title} trail={[{ title }]}>
        <p className="mb-4">
          {t('Trang vừa mở đã tự đóng. Những gì đã nhập mà chưa gửi ở trang ấy không còn.')}
        </p>
        <p className="mb-6">
          {t('Phần đã lưu vẫn còn. Nhấn “Tôi còn ở đây” trong 1 phút tới để làm tiếp.')}
        </p>
        <form method="post" action={kioskAskHref}>
          <input type="hidden" name="tiep" value={back} />
          <Button>{t('Tôi còn ở đây')}</Button>
        </form>
      </ArticlePage>
    ),
  }
})

/** Whoever presses is here, which every press says. */
export const POST = post(async (request) => {
  const { tiep } = await readForm(request)
  return seeOther(readLocalPath(tiep) ?? kioskHref)
})
