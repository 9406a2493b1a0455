import 'server-only'
import { secondsUntil } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { againForm, formLink, hotlineLink } from './fault-page'
import { heldForm } from './held-form'
import { pageInLanguage } from './page-in-language'
import type { RefusedForm } from './refused-form'

/** Not now: when to go on, and what was typed, held in the page until then. */
export async function answerLater(
  request: Request,
  { status, advice, until }: RefusedForm,
): Promise<Response> {
  const { action, words } = await heldForm(request)
  const again = words
    ? `${againForm(action, words)}
      <p>${t('Đừng đóng trang này. Điều bạn vừa nhập vẫn nằm ở đây, chưa mất.')}</p>`
    : `<p>${t('Nhấn nút quay lại của trình duyệt rồi gửi lại sau. Phần đã lưu vẫn còn nguyên.')}</p>`
  const body = `<p>${advice}</p>
      ${again}
      <ul>
        ${words ? '' : `<li>${formLink(action)}</li>`}
        <li><a href="/">${t('Về trang chủ')}</a></li>
        <li>${t('Gọi {phone}, hoặc đến cơ quan BHXH gần nhất để được giúp.', { phone: hotlineLink })}</li>
      </ul>`
  return new Response(pageInLanguage(t('Chưa nhận được lúc này'), body), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      ...(until && { 'retry-after': secondsUntil(until) }),
    },
  })
}
