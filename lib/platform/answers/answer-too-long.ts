import 'server-only'
import { t } from '@/lib/words/t'
import { againForm } from './fault-page'
import { heldForm } from './held-form'
import { pageInLanguage } from './page-in-language'
import type { RefusedForm } from './refused-form'

/** Words that are too long to be looked up: all of them, in a box where they can be shortened, and the rest of the form with them. */
export async function answerTooLong(
  request: Request,
  { status, advice, box }: RefusedForm,
): Promise<Response> {
  const { action, words } = await heldForm(request)
  const body = `<p id="loi">${advice}</p>
      ${againForm(action, words ?? {}, box)}`
  return new Response(pageInLanguage(t('Phần vừa nhập quá dài'), body), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}
