import { answerFaultAsData } from '@/lib/platform/answer-fault'
import { answering } from '@/lib/platform/answering'
import { findHealth } from '@/lib/platform/find-health'

/** For whoever watches the servers: this process answers and reaches its database. */
export const GET = answering(async () => {
  const health = await findHealth()
  return Response.json(health, {
    status: health.ok ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}, answerFaultAsData)
