import { findUser } from '@/lib/accounts/current-user'
import { returnPath } from '@/lib/accounts/return-path'
import { findSessionEnd } from '@/lib/accounts/find-session-end'
import { clearSessionCookies, findSessionToken } from '@/lib/accounts/session-cookie'
import { keepSessionEnd } from '@/lib/accounts/told-end'
import { seeOther } from '@/lib/platform/post'
import { answering } from '@/lib/platform/answering'

/** Takes the cookies of an ended session away, which a page cannot, and leads to the door with the reason. Ends nothing that still lives. */
export const GET = answering(async (request) => {
  const goal = returnPath(new URL(request.url).searchParams.get('tiep') ?? undefined, '/ca-nhan')
  if (await findUser()) return seeOther(goal)
  const token = await findSessionToken()
  if (token) await keepSessionEnd(await findSessionEnd(token))
  await clearSessionCookies()
  const door = goal.startsWith('/can-bo') ? '/can-bo/dang-nhap' : '/dang-nhap'
  return seeOther(`${door}?het-phien=1&tiep=${encodeURIComponent(goal)}`)
})
