import 'server-only'
import { cached } from '@/lib/platform/cache'
import { listWithdrawnIds } from './repository'
import type { WithdrawnList } from './withdrawn-list'

const keep = cached<WithdrawnList>(() => true)

/** What check pages keep for a day without a network; it names no one. A minute old at most. */
export const listWithdrawn = (): Promise<WithdrawnList> =>
  keep('all', async () => {
    const asOf = new Date().toISOString()
    return { asOf, ids: await listWithdrawnIds() }
  })
