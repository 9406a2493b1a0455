import { openApi } from '@/lib/catalogues/open-api'
import { listOpenLists } from '@/lib/catalogues/open-list'
import { allowed, openHeaders, tooFast } from '@/lib/catalogues/open-response'
import { env } from '@/lib/platform/env'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'

/** What can be asked here, for software. */
export const GET = answering(async (request) => {
  const refused = await tooFast(request)
  if (refused) return refused
  return Response.json(openApi(listOpenLists(env.DEMO_MODE), env.SITE_URL), {
    headers: openHeaders('application/json'),
  })
}, answerFaultAsData)

export const OPTIONS = allowed
