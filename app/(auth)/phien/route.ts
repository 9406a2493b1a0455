import { wordsOfEnd } from '@/components/accounts/session-end-words'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { findSessionNews } from '@/lib/accounts/sessions/find-session-news'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { listOwn } from '@/lib/registration/drafts/current-declaration'
import { answering } from '@/lib/platform/answers/answering'
import { post } from '@/lib/platform/answers/post'

/** «Dùng tiếp»: asking who is here prolongs the session; at a visitors' computer, what it holds, signed in or not. */
export const POST = post(async () => {
  if (currentKiosk()) await listOwn()
  const isHere = (await findUser()) !== null || currentKiosk() !== null
  return new Response(null, { status: isHere ? 204 : 401 })
})

const headers = { 'cache-control': 'private, no-store' }

/** What an open page asks every few seconds, prolonging nothing: whether somebody has ended its session, and the words for it (S76). */
export const GET = answering(async () => {
  const news = await findSessionNews()
  if (news === null) return new Response(null, { status: 204, headers })
  const { title, text } = wordsOfEnd(news, news.isOfficer ? 'officer' : 'citizen')
  const mayDisown = news.why === 'other-device'
  return Response.json({ title, text, mayDisown }, { headers })
})
