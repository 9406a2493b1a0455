import { visitorOf } from '@/lib/platform/limits/visitor'
import { answerFaultAsData } from '@/lib/platform/answers/answer-fault'
import { answering } from '@/lib/platform/answers/answering'
import { findHealth } from '@/lib/platform/health/find-health'
import { maySeeCounts } from '@/lib/platform/health/may-see-counts'
import { findStorageState } from '@/lib/registration/photos/watch-storage'

/** For whoever watches the servers: this process answers and reaches its database. What else goes on is not everybody's business. */
export const GET = answering(async (request) => {
  const health = await findHealth()
  const isShown = health.ok && maySeeCounts(request, visitorOf(request))
  const shown = isShown ? { ...health, storage: await findStorageState() } : { ok: health.ok }
  return Response.json(shown, {
    status: health.ok ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}, answerFaultAsData)
