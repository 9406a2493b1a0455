import { findUser } from '@/lib/accounts/current-user'
import { returnPath } from '@/lib/accounts/return-path'
import { clearSessionCookies } from '@/lib/accounts/session-cookie'
import { seeOther } from '@/lib/platform/post'
import { answering } from '@/lib/platform/answering'

/** Takes the cookies of an ended session away, which a page cannot, and leads to the door. Ends nothing that still lives. */
export const GET = answering(async (request) => {
  const goal = returnPath(new URL(request.url).searchParams.get('tiep') ?? undefined, '/ca-nhan')
  if (await findUser()) return seeOther(goal)
  await clearSessionCookies()
  const door = goal.startsWith('/can-bo') ? '/can-bo/dang-nhap' : '/dang-nhap'
  return seeOther(`${door}?het-phien=1&tiep=${encodeURIComponent(goal)}`)
})
