import 'server-only'
import { env } from '@/lib/platform/env'
import { demoIvanService } from './demo-service'
import { httpIvanService } from './http-service'
import type { ServiceOf } from './ivan-service'

/** The one that is set for this provider; the demo's own where nobody set one. */
export const ivanServiceOf: ServiceOf = (provider) => {
  const set = env.IVAN_SERVICES.get(provider)
  if (set) return httpIvanService(set.url, set.token)
  return env.DEMO_MODE ? demoIvanService : null
}

export const isDemoService = (provider: string): boolean =>
  env.DEMO_MODE && !env.IVAN_SERVICES.has(provider)
