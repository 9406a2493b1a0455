import 'server-only'
import { env } from '@/lib/platform/env'
import { listFree, type FreePerson } from './repository'

const AT_ONCE = 2
const GROWN_UP_BEFORE = 2000

/**
 * Invented people a visitor may register as, so that the whole road to approval can be walked. Somebody registered gives way to
 * the next. Nobody outside demo mode, where the register is real.
 */
export const listFreeDemoPeople = async (): Promise<FreePerson[]> =>
  env.DEMO_MODE ? listFree(GROWN_UP_BEFORE, AT_ONCE) : []
