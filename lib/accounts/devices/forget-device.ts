import 'server-only'
import { actorOf, streamOf, type User } from '../account'
import { findOwnBrowser } from '../places/known-places'
import { deleteBrowser } from '../places/repository'
import { endAtPlace } from '../sessions/repository'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'

/** Next time it needs a code, and if somebody is signed in there, they are out. `here`: the device it was asked from. */
export async function forgetDevice(user: User, id: string): Promise<'done' | 'gone' | 'here'> {
  const here = await findOwnBrowser()
  return inTransaction(async (tx) => {
    const place = await deleteBrowser({ accountId: user.id, id }, tx)
    if (!place) return 'gone'
    const isHere = place.hash === here
    const isEnded = !isHere && (await endAtPlace({ accountId: user.id, place: place.hash }, tx))
    const [stream, actor, details] = [streamOf(user.id), actorOf(user), { device: place.device }]
    await record({ stream, act: 'forget-device', actor, details }, tx)
    if (isEnded) await record({ stream, act: 'end-elsewhere', actor, details }, tx)
    return isHere ? 'here' : 'done'
  })
}
