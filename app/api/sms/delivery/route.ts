import * as z from 'zod'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { readReport } from '@/lib/platform/answers/read-report'
import { env } from '@/lib/platform/env'
import { noteDelivery } from '@/lib/platform/messages/note-delivery'

const schema = z.object({ id: z.string().max(200), state: z.enum(['delivered', 'failed']) })

/** The gateway reports what became of a message. */
export const POST = answering(async (request) => {
  const read = await readReport(request, { token: env.SMS_GATEWAY_TOKEN, schema })
  if (!read.ok) return new Response(null, { status: read.status })
  await noteDelivery(read.report.id, read.report.state)
  return new Response(null, { status: 204 })
}, answerFaultAsData)
