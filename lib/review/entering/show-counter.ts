import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { findAtDesk } from '@/lib/registration/desk/find-at-desk'
import { kindOf } from '@/lib/registration/kinds/kinds'
import { nextHref } from '@/lib/registration/steps/journey'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { typedName } from '@/lib/registration/steps/typed-whose'
import { officeCodesOf } from '../scope'
import { countChannels, type Channels } from './repository'

/** A declaration that is being filled in at the counter. */
export type ShownDraft = {
  reference: string
  kind: string
  name: string
  isHandedOver: boolean
  savedAt: Date
  until: Date
  /** Where it goes on. */
  href: string
}

export const COUNTED_DAYS = 30

/** What an officer has at the counter, and how many cases of the office came over it lately. */
export async function showCounter(
  officer: Officer,
): Promise<{ drafts: ShownDraft[]; channels: Channels }> {
  const since = new Date(Date.now() - COUNTED_DAYS * DAY_MS)
  const [drafts, channels] = await Promise.all([
    findAtDesk(),
    officeCodesOf(officer).then((codes) => countChannels(codes, since)),
  ])
  return {
    channels,
    drafts: drafts.map(({ reference, typed, desk, updatedAt, until }) => ({
      reference,
      until,
      kind: typed.subject ? kindOf(typed).title : '',
      name: typedName(typed) ?? '',
      isHandedOver: desk!.isHandedOver,
      savedAt: updatedAt,
      href: ofDeclaration(nextHref(typed), reference),
    })),
  }
}
