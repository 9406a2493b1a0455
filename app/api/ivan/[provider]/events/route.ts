import * as z from 'zod'
import { hearReport } from '@/lib/ivan/hear'
import { ivanSaidSchema } from '@/lib/ivan/service/said'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { readReport } from '@/lib/platform/answers/read-report'
import { env } from '@/lib/platform/env'

const schema = ivanSaidSchema.extend({ registration: z.uuid() })

/** An I-VAN provider reports what it has decided. */
export const POST = answering<RouteContext<'/api/ivan/[provider]/events'>>(
  async (request, { params }) => {
    const { provider } = await params
    const read = await readReport(request, {
      token: env.IVAN_SERVICES.get(provider)?.token,
      schema,
    })
    if (!read.ok) return new Response(null, { status: read.status })
    const { registration, ...said } = read.report
    const isKnown = await hearReport({ id: registration, provider, ...said })
    return new Response(null, { status: isKnown ? 204 : 404 })
  },
  answerFaultAsData,
)
