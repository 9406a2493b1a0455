import 'server-only'
import type { Parameters } from './law/legal-basis'
import { listParameters } from './repository'

/** For other services: what the law says now and said before. */
export const askParameters = (): Promise<Parameters> => listParameters()
