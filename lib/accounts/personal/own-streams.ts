import 'server-only'
import { streamOf, type User } from '../account'
import { findProfile } from '../repository'

/** What is written about an account, about the case it came from, and about its owner's number. */
export async function listOwnStreams(user: User): Promise<string[]> {
  const { declarationId = null } = (await findProfile(user.id)) ?? {}
  return [
    ...[streamOf(user.id), ...(declarationId ? [`declaration:${declarationId}`] : [])],
    ...(user.bhxhCode ? [`person:${user.bhxhCode}`] : []),
  ]
}
