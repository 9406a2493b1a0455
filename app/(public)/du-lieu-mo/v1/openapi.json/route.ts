import { openApi } from '@/lib/catalogues/open-api'
import { listOpenLists } from '@/lib/catalogues/open-list'
import { allowed, openHeaders, tooFast } from '@/lib/catalogues/open-response'
import { env } from '@/lib/platform/env'

/** What can be asked here, for software. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooFast(request)
  if (refused) return refused
  return Response.json(openApi(listOpenLists(env.DEMO_MODE), env.SITE_URL), {
    headers: openHeaders('application/json'),
  })
}

export const OPTIONS = allowed
