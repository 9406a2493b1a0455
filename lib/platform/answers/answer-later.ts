import 'server-only'
import { secondsUntil } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'
import { plainDocument } from '@/lib/site/status-page.mjs'
import { againForm } from './fault-page'
import { heldForm } from './held-form'
import type { RefusedForm } from './refused-form'

/** Not now: when to go on, and what was typed, held in the page until then. */
export async function answerLater(
  request: Request,
  { status, advice, until }: RefusedForm,
): Promise<Response> {
  const { action, words } = await heldForm(request)
  const again = words
    ? `${againForm(action, words)}
      <p>Đừng đóng trang này. Điều bạn vừa nhập vẫn nằm ở đây, chưa mất.</p>`
    : '<p>Nhấn nút quay lại của trình duyệt rồi gửi lại sau. Phần đã lưu vẫn còn nguyên.</p>'
  const body = `<p>${advice}</p>
      ${again}
      <ul>
        <li><a href="/">Về trang chủ</a></li>
        <li>Gọi <a href="${hotline.href}">${hotline.shown}</a>, hoặc đến cơ quan BHXH gần nhất để được giúp.</li>
      </ul>`
  return new Response(plainDocument('Lỗi: Chưa nhận được lúc này', body), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      ...(until && { 'retry-after': secondsUntil(until) }),
    },
  })
}
