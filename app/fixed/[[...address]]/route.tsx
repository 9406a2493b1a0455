import { page } from '@/app/page-route'
import { saysDisplay } from '@/lib/platform/display/display-cookies.mjs'
import { saysKiosk } from '@/lib/platform/kiosk/kiosk-cookie.mjs'
import { currentLanguage } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'
import { fixedPages } from '../fixed-pages'

/** The pages that are built beforehand in Vietnamese, drawn in the language that is asked for; the server leads here (fixed-pages.mjs). */
export const GET = page<{ address?: string[] }>(async ({ params, request }) => {
  const fixed = fixedPages[params.address?.join('/') ?? '']
  const cookies = request.headers.get('cookie')
  const isBuilt = currentLanguage() === SOURCE && !saysKiosk(cookies) && !saysDisplay(cookies)
  if (!fixed || isBuilt) return null
  return { title: t(fixed.metadata.title), body: await fixed.default() }
})

/** To a page that is the same for everybody nothing can be sent, which the server says: here comes what is sent to no page at all. */
export const POST = page(async () => null)
