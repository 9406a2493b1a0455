import { allowed, openHeaders, tooFast } from '@/lib/catalogues/open-response'
import { documentSchema } from '@/lib/exports/shape/document-shape'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { env } from '@/lib/platform/env'

/** What a file of a person's data looks like, for software that reads one. */
export const GET = answering(async (request) => {
  const refused = await tooFast(request)
  if (refused) return refused
  return Response.json(documentSchema(env.SITE_URL), {
    headers: openHeaders('application/schema+json'),
  })
}, answerFaultAsData)

export const OPTIONS = allowed
