import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { cleanText } from '@/lib/text/clean-text'
import { guardianOfAccount, isChildsOfAccount } from '../contact/guardian-of-account'
import { confirmedByAccount } from '../contact/phone-of-account'
import { contestedOf, staleOf } from './contested'
import { mayChange } from '../steps/may-change'
import type { OwnDeclaration } from '../repository'
import { normaliseAddress } from './normalise-address'
import { normaliseTransaction } from './normalise-transaction'
import { editable } from '../steps/status'
import { isPostable, postedFields, type StepId, type TypedDraft } from '../steps/steps'
import { writeOver } from '../standing/repository'
import { onWhatStands } from './what-stands'

/** Turns chosen codes into codes that exist, and sets what nobody types; words are kept as typed. */
const normalise: Partial<Record<StepId, (typed: Typed, draft: Draft) => Promise<Typed>>> = {
  address: (typed, draft) => normaliseAddress(typed, draft.typed.address ?? {}),
  transaction: normaliseTransaction,
}

/**
 * `refused`: words that were changed and may not be, since the case has moved on while the form stood open. `contested`: words that were
 * changed elsewhere too, so that the person chooses. The others are kept. `draft`: as it stands after the press.
 */
export type NotSaved = { ok: false; draft: OwnDeclaration } & (
  { refused: Typed } | { contested: Typed }
)
/** `isStale`: the form shows answers, untouched in it, that are otherwise by now. */
export type Saved = { ok: true; draft: OwnDeclaration; isStale: boolean } | NotSaved

type Draft = Pick<OwnDeclaration, 'id' | 'status' | 'typed' | 'corrections'>

/**
 * Keeps what was typed in one step, right or wrong. `shown` are the values the form was drawn with (shown-mark.ts): only what the
 * person changed since is written, and nothing that was changed elsewhere meanwhile, be it a millisecond ago.
 */
export const saveStep = (
  draft: OwnDeclaration,
  step: StepId,
  posted: Typed,
  shown: Typed,
): Promise<Saved> =>
  onWhatStands<OwnDeclaration, Saved>(draft, async (now) => {
    const held = await heldByAccount(now, step)
    const asked = pick(posted, (field) => !(field in held))
    const { changed, mayBe, refused, contested, isStale } = sorted(now, step, asked, shown)
    const ofAccount = pick(held, (field) => mayChange(now, step, field))
    if (!editable.includes(now.status)) return { ok: false, draft: now, refused: changed }
    // Of a returned case only what was named is touched, so that a locked page says the same after every press.
    if (now.status !== 'DRAFT' && Object.keys({ ...mayBe, ...ofAccount }).length === 0)
      return savedAs(now, { refused, isStale })
    const open = pick(mayBe, (field) => !(field in contested))
    const normalised = await normalise[step]?.({ ...now.typed[step], ...open }, now)
    const own = { ...now.typed[step], ...open }
    const words = {
      [step]: { ...open, ...normalised, ...ofAccount },
      ...followed(now, open),
      ...(step === 'contact' && (await confirmedByAccount(now, { ...now.typed, contact: own }))),
    }
    const typed = await writeOver(now, words)
    return typed && savedAs({ ...now, typed }, { refused, contested, isStale })
  })

/** What the account that began it says, and no form does. */
async function heldByAccount(now: OwnDeclaration, step: StepId): Promise<Typed> {
  if (step === 'subject' && isChildsOfAccount(now)) return { subject: 'child' }
  return step === 'guardian' ? guardianOfAccount(now) : {}
}

/** The words that were changed in the form: those that may be, those that may not, those that were changed elsewhere too. */
function sorted(draft: Draft, step: StepId, posted: Typed, shown: Typed) {
  const kept = draft.typed[step] ?? {}
  const changed = changedWords(step, posted, { ...kept, ...shown })
  const isOpen = (field: string) => mayChange(draft, step, field)
  const mayBe = pick(changed, isOpen)
  const refused = pick(changed, (field) => !isOpen(field) && changed[field] !== kept[field])
  const contested = contestedOf(step, { changed: mayBe, shown, kept })
  const isStale = staleOf(posted, { changed, shown, kept }).length > 0
  return { changed, mayBe, refused, contested, isStale }
}

/** Whoever is their own contact person stays so when the name is put right. */
function followed({ typed }: Draft, { fullName }: Typed): TypedDraft {
  const isSame = typed.contact?.contactPerson === typed.declarant?.fullName
  if (!fullName || !typed.contact?.contactPerson || !isSame) return {}
  return { contact: { contactPerson: fullName } }
}

type Unkept = { refused: Typed; contested?: Typed; isStale: boolean }

/** What may not be changed at all is told first, with all that was not kept. */
function savedAs(draft: OwnDeclaration, { refused, contested = {}, isStale }: Unkept): Saved {
  if (Object.keys(refused).length > 0)
    return { ok: false, draft, refused: { ...refused, ...contested } }
  return Object.keys(contested).length > 0
    ? { ok: false, draft, contested }
    : { ok: true, draft, isStale }
}

/** `before`: what the form was drawn with, and what is kept for a field it says nothing of. */
function changedWords(step: StepId, posted: Typed, before: Typed): Typed {
  const changed: Typed = {}
  for (const field of isPostable(step) ? postedFields(step) : []) {
    const words = posted[field] && cleanText(posted[field]) // every field of a step is one line
    if (words !== undefined && words !== (before[field] ?? '')) changed[field] = words
  }
  return changed
}

const pick = (words: Typed, isWanted: (field: string) => boolean): Typed =>
  Object.fromEntries(Object.entries(words).filter(([field]) => isWanted(field)))
