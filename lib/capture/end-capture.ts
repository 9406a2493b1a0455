import 'server-only'
import { endCaptures } from './repository'

/** By the owner: no phone sends anything more, whoever holds it. */
export const endCapture = (declarationId: string, by: 'cut-off' | 'finished'): Promise<void> =>
  endCaptures(declarationId, by)
