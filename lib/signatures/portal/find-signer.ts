import 'server-only'
import { env } from '@/lib/platform/env'
import { simulatedSigner } from '../demo/simulated-signer'
import { inTime } from '../remote/in-time'
import type { RemoteSigner } from '../remote/remote-signer'

/** As long as somebody looks at a page that does not answer. */
const PATIENCE_MS = 8_000

/** The service that signs by phone; null where none is connected. A real one is a `RemoteSigner` that stands here. */
export const findRemoteSigner = (): RemoteSigner | null =>
  env.DEMO_MODE ? inTime(simulatedSigner, PATIENCE_MS) : null
