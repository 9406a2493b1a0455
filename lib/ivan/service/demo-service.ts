import type { IvanReason } from '../handovers/handover'
import type { IvanClient, IvanService, IvanSaid } from './ivan-service'

/** In the demo the last figure of mã số BHXH or mã số thuế says what goes wrong, so that anybody can see it. */
const AWAY = '9'
const refusedAs: Record<string, IvanReason> = { 7: 'no-contract', 8: 'other-data' }

const now = (said: Omit<IvanSaid, 'at'>): IvanSaid => ({ ...said, at: new Date() })
/** What the simulator remembers of whom it has taken: lost with the process, as a provider may lose it. */
const taken = new Map<string, IvanSaid>()

/** A provider within the portal: it takes a person at once, and decides after a while (lib/ivan/README.md). */
export const demoIvanService: IvanService = {
  register: (client) => Promise.resolve(client).then(register),
  ask: (id) => Promise.resolve(taken.get(id) ?? null),
}

function register({ id, bhxhCode, taxCode }: IvanClient): IvanSaid {
  const last = (bhxhCode ?? taxCode ?? '').slice(-1)
  if (last === AWAY) throw new Error('The provider of the demo is away.')
  const reason = refusedAs[last] ?? null
  taken.set(id, now({ state: reason ? 'REFUSED' : 'ACCEPTED', reason }))
  return now({ state: 'TAKEN', reason: null })
}
