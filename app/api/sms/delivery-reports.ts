import * as z from 'zod'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { readReport } from '@/lib/platform/answers/read-report'
import { noteDelivery } from '@/lib/platform/messages/note-delivery'
import type { Channel } from '@/lib/platform/messages/outbox'

const schema = z.object({ id: z.string().max(200), state: z.enum(['delivered', 'failed']) })

/** What a gateway of ours reports, whichever way it hands messages over. */
export const deliveryReports = (channel: Channel, token: string | undefined) =>
  answering(async (request) => {
    const read = await readReport(request, { token, schema })
    if (!read.ok) return new Response(null, { status: read.status })
    await noteDelivery(channel, read.report.id, read.report.state)
    return new Response(null, { status: 204 })
  }, answerFaultAsData)
