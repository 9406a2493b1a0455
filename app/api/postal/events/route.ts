import * as z from 'zod'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { readReport } from '@/lib/platform/answers/read-report'
import { env } from '@/lib/platform/env'
import { hearEvent } from '@/lib/postal/hear'
import { saidSchema } from '@/lib/postal/service/said'

const schema = saidSchema.extend({ event: z.string().min(1).max(100), order: z.uuid() })

/** The postal service reports what became of an order. */
export const POST = answering(async (request) => {
  const read = await readReport(request, { token: env.POSTAL_TOKEN, schema })
  if (!read.ok) return new Response(null, { status: read.status })
  const { event, order, ...said } = read.report
  const isKnown = await hearEvent({ eventId: event, orderId: order, ...said })
  return new Response(null, { status: isKnown ? 204 : 404 })
}, answerFaultAsData)
