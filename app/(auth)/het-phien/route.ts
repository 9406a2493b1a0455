import { findUser } from '@/lib/accounts/current-user'
import { returnPath } from '@/lib/accounts/return-path'
import { findSessionEnd } from '@/lib/accounts/find-session-end'
import { clearSessionCookies, findSessionToken } from '@/lib/accounts/session-cookie'
import { keepSessionEnd } from '@/lib/accounts/told-end'
import { seeOther } from '@/lib/platform/post'
import { answering } from '@/lib/platform/answering'

/** Takes the cookies of an ended session away, which a page cannot, and leads to the door with the reason. Ends nothing that still lives. */
export const GET = answering(async (request) => {
  const asked = new URL(request.url).searchParams
  const [goal, pressed] = [
    returnPath(asked.get('tiep') ?? undefined, '/ca-nhan'),
    asked.get('vua-nhan'),
  ]
  // Somebody else than could press there, a citizen at an officer's form, goes to the door.
  if (pressed === null && (await findUser())) return seeOther(goal)
  if (!(await findUser())) await endHere()
  const door = goal.startsWith('/can-bo') ? '/can-bo/dang-nhap' : '/dang-nhap'
  const after = pressed === null ? '' : `&vua-nhan=${pressed === 'giu' ? 'giu' : '1'}`
  return seeOther(`${door}?het-phien=1${after}&tiep=${encodeURIComponent(goal)}`)
})

/** Why it ended is told at the door; a browser without its cookie tells nothing. */
async function endHere(): Promise<void> {
  const token = await findSessionToken()
  await keepSessionEnd(token ? await findSessionEnd(token) : { why: 'unknown', at: null })
  await clearSessionCookies()
}
