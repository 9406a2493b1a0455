import 'server-only'
import { env } from '@/lib/platform/env'

/** Whoever was suspended, has stopped using it, or made for a demo that this is not, is nobody wherever one signs in. */
export const mayEnter = {
  suspendedAt: null,
  stoppedAt: null,
  ...(!env.DEMO_MODE && { isDemo: false }),
}
