import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record, type Entry } from '@/lib/platform/journal/journal'
import { newsOfFirstLook } from './consent-messages'
import { holdConsent, lockAccounts, markFirstLook } from './repository'
import { tellAccount } from './tell-account'

type Which = { id: string; giverId: string; isLookedAt: boolean }

/**
 * Writes down a look by a consent that holds at this moment; false where it was ended meanwhile. Whoever ends it waits for a look that is
 * being written down, and after the end there is none. Of the first look the giver is told.
 */
export const lookByConsent = ({ isLookedAt, ...which }: Which, entry: Entry): Promise<boolean> =>
  inTransaction(async (tx) => {
    // Accounts before consents, as everybody takes them who changes one.
    if (!isLookedAt) await lockAccounts([which.giverId], tx)
    if (!(await holdConsent(which, tx))) return false
    if (!isLookedAt && (await markFirstLook(which, tx)))
      await tellAccount(which.giverId, newsOfFirstLook, tx)
    await record(entry, tx)
    return true
  })
