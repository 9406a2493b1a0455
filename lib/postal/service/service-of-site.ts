import 'server-only'
import { env } from '@/lib/platform/env'
import { demoPostalService } from './demo-service'
import { httpPostalService } from './http-service'
import type { PostalService } from './postal-service'

/** The one that is set; the demo's own where nobody set one. Null: no postal service, so only the office takes papers. */
export const serviceOfSite = (): PostalService | null =>
  env.POSTAL_URL && env.POSTAL_TOKEN
    ? httpPostalService(env.POSTAL_URL, env.POSTAL_TOKEN)
    : env.DEMO_MODE
      ? demoPostalService
      : null

export const isDemoPost = (): boolean => env.DEMO_MODE && !env.POSTAL_URL
