import 'server-only'
import { env } from '@/lib/platform/env'
import { simulatedSigner } from '../demo/simulated-signer'
import type { RemoteSigner } from '../remote/remote-signer'

/** The service that signs by phone; null where none is connected. A real one is a `RemoteSigner` that stands here. */
export const findRemoteSigner = (): RemoteSigner | null => (env.DEMO_MODE ? simulatedSigner : null)
