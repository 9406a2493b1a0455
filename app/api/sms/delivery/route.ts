import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { env } from '@/lib/platform/env'
import { noteDelivery } from '@/lib/platform/messages/note-delivery'
import { readBody } from '@/lib/platform/answers/read-body'
import { keyHash } from '@/lib/platform/seal/seal'

const MOST_BYTES = 16 * 1024
const reportSchema = z.object({ id: z.string().max(200), state: z.enum(['delivered', 'failed']) })

/** The gateway reports what became of a message. No browser comes here: it is the gateway's token that counts, not our origin. */
export const POST = answering(async (request) => {
  if (!isGateway(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  const body = await readBody(request, MOST_BYTES)
  const report = reportSchema.safeParse(parsed(body?.toString() ?? ''))
  if (!report.success) return new Response(null, { status: body ? 400 : 413 })
  await noteDelivery(report.data.id, report.data.state)
  return new Response(null, { status: 204 })
}, answerFaultAsData)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isGateway(authorization: string | null): boolean {
  if (!env.SMS_GATEWAY_TOKEN || !authorization) return false
  const hash = (text: string) => Buffer.from(keyHash(text))
  return timingSafeEqual(hash(authorization), hash(`Bearer ${env.SMS_GATEWAY_TOKEN}`))
}
