import 'server-only'
import { currentLanguage } from '@/lib/words/asked-language'
import { statusPage } from '@/lib/site/status-page.mjs'

/** A refusal as a small page: what happened and what to do, with a title, a language and a way on. */
export const wordsResponse = (status: number): Response =>
  new Response(statusPage(status, currentLanguage()), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  })
