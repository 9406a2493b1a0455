import { findHealth } from '@/lib/platform/find-health'

/** For whoever watches the servers: this process answers and reaches its database. */
export async function GET() {
  const health = await findHealth()
  return Response.json(health, {
    status: health.ok ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
