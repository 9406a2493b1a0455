import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findWhyLeft } from '@/lib/accounts/guardians/list-guardians'
import type { OwnDeclaration } from '../repository'
import { findDeclaration, ofKind, whoseOf } from '../steps/declaration'

/** What a child's approved case may tell who sent it: whether they look after the child still, and where its account opens. */
export type SenderNow = 'of-age' | 'ended' | 'has-account' | 'no-account'

/** Null for a case that is no child's, or opened no account yet. */
export async function findSenderNow(
  { typed, status, accountId }: Pick<OwnDeclaration, 'typed' | 'status' | 'accountId'>,
  user: User | null,
): Promise<SenderNow | null> {
  const answers = status === 'APPROVED' ? findDeclaration(typed) : null
  const ofChild = answers && ofKind(answers, 'child')
  if (!ofChild) return null
  const { bhxhCode } = ofChild.guardian
  const { login } = whoseOf(ofChild)
  const left = login && (await findWhyLeft(bhxhCode, login))
  if (left) return left
  return accountId !== null || user?.login === bhxhCode ? 'has-account' : 'no-account'
}
