import { findUser } from '@/lib/accounts/sessions/current-user'
import { post } from '@/lib/platform/answers/post'

/** «Dùng tiếp»: asking who is here prolongs the session. */
export const POST = post(async () => new Response(null, { status: (await findUser()) ? 204 : 401 }))
