import { allowed, openHeaders, refusal, tooFast } from '@/lib/catalogues/open-response'
import { schemaGivenOut } from '@/lib/exports/given-out/schemas'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { env } from '@/lib/platform/env'

/** What a file of a person's data looks like, for software that reads one. */
export const GET = answering<RouteContext<'/luoc-do/[version]/du-lieu-ca-nhan.json'>>(
  async (request, { params }) => {
    const refused = await tooFast(request)
    if (refused) return refused
    const schema = schemaGivenOut((await params).version, env.SITE_URL)
    return schema
      ? Response.json(schema, { headers: openHeaders('application/schema+json') })
      : refusal(404, 'Không có lược đồ này.')
  },
  answerFaultAsData,
)

export const OPTIONS = allowed
