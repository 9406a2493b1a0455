import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { readBody } from '@/lib/platform/answers/read-body'
import { env } from '@/lib/platform/env'
import { keyHash } from '@/lib/platform/seal/seal'
import { hearEvent } from '@/lib/postal/hear'
import { saidSchema } from '@/lib/postal/service/said'

const MOST_BYTES = 16 * 1024
const eventSchema = saidSchema.extend({ event: z.string().min(1).max(100), order: z.uuid() })

/** The postal service reports what became of an order. No browser comes here: it is the service's token that counts, not our origin. */
export const POST = answering(async (request) => {
  if (!isService(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  const body = await readBody(request, MOST_BYTES)
  const report = eventSchema.safeParse(parsed(body?.toString() ?? ''))
  if (!report.success) return new Response(null, { status: body ? 400 : 413 })
  const { event, order, ...said } = report.data
  const isKnown = await hearEvent({ eventId: event, orderId: order, ...said })
  return new Response(null, { status: isKnown ? 204 : 404 })
}, answerFaultAsData)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isService(authorization: string | null): boolean {
  if (!env.POSTAL_TOKEN || !authorization) return false
  const hash = (text: string) => Buffer.from(keyHash(text))
  return timingSafeEqual(hash(authorization), hash(`Bearer ${env.POSTAL_TOKEN}`))
}
