import 'server-only'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { askForPhone } from '../contact/ask-for-phone'
import type { OwnDeclaration } from '../repository'
import { stepHref } from '../steps/addresses'
import { hrefAfter } from '../steps/journey'
import { type StepId } from '../steps/steps'

/**
 * Where a saved form leads. The code to confirm the phone goes out on the way to its page, which «Tiếp» leads to only when every step
 * before it is right: a message costs money, and nobody gets one for an empty form.
 */
export async function goOn(
  draft: Pick<OwnDeclaration, 'id' | 'typed'>,
  from: { step: StepId; intent?: string },
  { network }: Visitor,
): Promise<string> {
  const href = hrefAfter(from.step, draft.typed, from.intent)
  if (href !== stepHref('confirmedPhone')) return href
  const sent = await askForPhone(draft, network)
  return sent.ok ? href : `${href}?loi=${sent.reason}#loi`
}
