import 'server-only'
import { seeOther } from '@/lib/platform/answers/post'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { stepPageOf, type SignInPage } from '../sign-in-page'
import { askStepCode } from './ask-step-code'
import { findPendingOwner } from './confirm-sign-in'
import { keepPending, type PendingSignIn } from './pending-sign-in'
import { sendsCode, stepWaysOf } from './ways'

/** After the right password: leads to the page of the second step, with a code on its way where the account's first way is one. */
export async function beginStep(
  request: Request,
  page: SignInPage,
  pending: PendingSignIn,
  goal: string,
): Promise<Response> {
  await keepPending(pending)
  const owner = await findPendingOwner(pending, page.kind)
  const first = owner ? stepWaysOf(owner)[0] : undefined
  if (owner && first && sendsCode(first))
    await askStepCode(owner, first, visitorOf(request).network)
  return seeOther(stepAddress(page, { goal, way: first?.name }))
}

/** The page of the second step, for one of its ways. */
export const stepAddress = (
  page: SignInPage,
  { goal, way, more = '' }: { goal: string; way?: string; more?: string },
): string =>
  `${stepPageOf(page)}?${way ? `cach=${way}&` : ''}tiep=${encodeURIComponent(goal)}${more}`
