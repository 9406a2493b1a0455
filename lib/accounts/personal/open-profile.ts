import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { actorOf, streamOf, type User } from '../account'
import { findProfile } from '../repository'

export type Profile = NonNullable<Awaited<ReturnType<typeof findProfile>>>

/** The owner's own data. Seeing the numbers in full is written down, because it may be somebody at an unlocked screen. */
export async function openProfile(user: User, { inFull }: { inFull: boolean }): Promise<Profile> {
  const profile = await findProfile(user.id)
  if (!profile) throw new Error('A signed-in account is gone.')
  if (inFull) await record({ stream: streamOf(user.id), act: 'view-profile', actor: actorOf(user) })
  return profile
}
