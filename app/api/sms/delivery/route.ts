import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { env } from '@/lib/platform/env'
import { noteDelivery } from '@/lib/platform/note-delivery'
import { keyHash } from '@/lib/platform/seal'

const reportSchema = z.object({ id: z.string().max(200), state: z.enum(['delivered', 'failed']) })

/** The gateway reports what became of a message. No browser comes here: it is the gateway's token that counts, not our origin. */
export async function POST(request: Request) {
  if (!isGateway(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  const report = reportSchema.safeParse(await request.json().catch(() => null))
  if (!report.success) return new Response(null, { status: 400 })
  await noteDelivery(report.data.id, report.data.state)
  return new Response(null, { status: 204 })
}

function isGateway(authorization: string | null): boolean {
  if (!env.SMS_GATEWAY_TOKEN || !authorization) return false
  const hash = (text: string) => Buffer.from(keyHash(text))
  return timingSafeEqual(hash(authorization), hash(`Bearer ${env.SMS_GATEWAY_TOKEN}`))
}
