import { findUser } from '@/lib/accounts/sessions/current-user'
import { signInPages } from '@/lib/accounts/sign-in-page'
import { returnPath } from '@/lib/accounts/return-path'
import { findSessionEnd } from '@/lib/accounts/sessions/find-session-end'
import { clearSessionCookies, findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { keepSessionEnd } from '@/lib/accounts/sessions/session-end-cookie'
import { kioskEndHref, kioskIn } from '@/lib/platform/kiosk/kiosk'
import { believed, ledTo } from '@/lib/platform/seal/led'
import { seeOther } from '@/lib/platform/answers/post'
import { answering } from '@/lib/platform/answers/answering'

/** Takes the cookies of an ended session away, which a page cannot, and leads to the sign-in page with the reason. Ends nothing that still lives. */
export const GET = answering(async (request) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  // What a visitors' computer forgets is more than a session.
  return kioskIn(request)
    ? seeOther(`${kioskEndHref}?tiep=${encodeURIComponent(asked.tiep ?? '')}`)
    : leadOn(request.url, asked)
})

async function leadOn(url: string, asked: Record<string, string>): Promise<Response> {
  const { 'vua-nhan': pressed, xong } = await believed(url, asked)
  const wanted = asked.tiep ?? ''
  const { home, address } = wanted.startsWith(signInPages.officer.home)
    ? signInPages.officer
    : signInPages.citizen
  const goal = returnPath(wanted, home)
  // Somebody else than could press there, a citizen at an officer's form, goes to the sign-in page.
  if (pressed === undefined && (await findUser())) return seeOther(goal)
  const hadSession = (await findSessionToken()) !== null
  if (!(await findUser())) await endHere()
  const told = wordsToTell({ hadSession, pressed, done: xong })
  return seeOther(await ledTo(`${address}?${told}tiep=${encodeURIComponent(goal)}`))
}

type Told = { hadSession: boolean; pressed?: string; done?: string }

/** What the sign-in page is to say. Who has just stopped the account here is not told of it as of somebody else's act. */
function wordsToTell({ hadSession, pressed, done }: Told): string {
  const end = hadSession || pressed !== undefined ? 'het-phien=1&' : ''
  const after = pressed === undefined ? '' : `vua-nhan=${pressed === 'giu' ? 'giu' : '1'}&`
  return `${end}${after}${done === 'ngung' ? 'xong=ngung&' : ''}`
}

/** Why it ended is told on the sign-in page; a browser without its cookie tells nothing. */
async function endHere(): Promise<void> {
  const token = await findSessionToken()
  await keepSessionEnd(token ? await findSessionEnd(token) : { why: 'unknown', at: null })
  await clearSessionCookies()
}
