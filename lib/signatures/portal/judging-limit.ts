import 'server-only'
import { countUseFrom } from '@/lib/platform/limits/limit-network'
import type { Network } from '@/lib/platform/limits/network'
import { countUse, type Limit } from '@/lib/platform/limits/rate-limit'
import { secretHash } from '@/lib/platform/seal/seal'

/** Whoever signs again after each refusal needs a handful; every file is read and its authority may be asked. */
const ofCase: Limit = { name: 'signed-file', points: 20, seconds: 60 * 60 }
const ofNetwork: Limit = { name: 'signed-file-network', points: 60, seconds: 60 * 60 }

/** Counts one signed file that is to be judged. Null while it may; else from when on again. */
export const countJudging = async (declarationId: string, network: Network): Promise<Date | null> =>
  (await countUse(ofCase, secretHash('limit', declarationId))) ?? countUseFrom(network, ofNetwork)
