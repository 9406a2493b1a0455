import { findUser } from '@/lib/accounts/sessions/current-user'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { listOwn } from '@/lib/registration/drafts/current-declaration'
import { post } from '@/lib/platform/answers/post'

/** «Dùng tiếp»: asking who is here prolongs the session; at a visitors' computer, what it holds, signed in or not. */
export const POST = post(async () => {
  if (currentKiosk()) await listOwn()
  const isHere = (await findUser()) !== null || currentKiosk() !== null
  return new Response(null, { status: isHere ? 204 : 401 })
})
