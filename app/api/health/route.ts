import { visitorOf } from '@/lib/accounts/visitor'
import { answerFaultAsData } from '@/lib/platform/answer-fault'
import { answering } from '@/lib/platform/answering'
import { findHealth } from '@/lib/platform/find-health'
import { maySeeCounts } from '@/lib/platform/may-see-counts'
import { findStorageState } from '@/lib/registration/watch-storage'

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
