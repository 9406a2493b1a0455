import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { env } from '@/lib/platform/env'
import { listFree, listFreeFamilies, type FreeFamily, type FreePerson } from './repository'

const AT_ONCE = 2
const FAMILIES_AT_ONCE = 1
const GROWN_UP_BEFORE = 2000
const OF_AGE = 18

/**
 * Invented people a visitor may register as, so that the whole road to approval can be walked. Somebody registered gives way to
 * the next. Nobody outside demo mode, where the register is real.
 */
export const listFreeDemoPeople = async (): Promise<FreePerson[]> =>
  env.DEMO_MODE ? listFree(GROWN_UP_BEFORE, AT_ONCE) : []

/** A child with its parent, to register for: of the parent who is signed in, once they are, otherwise of a household that is still free. */
export const listFreeDemoFamilies = async (own: string | null): Promise<FreeFamily[]> =>
  env.DEMO_MODE
    ? listFreeFamilies({ childBornAfter: thisYear() - OF_AGE, own, count: FAMILIES_AT_ONCE })
    : []

const thisYear = () => Number(today().slice(0, 4))
