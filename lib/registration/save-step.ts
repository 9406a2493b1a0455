import 'server-only'
import * as z from 'zod'
import type { Typed } from '@/lib/forms/form-state'
import { cleanLines, cleanText } from '@/lib/text/clean-text'
import { contestedOf, staleOf } from './contested'
import { mayChange } from './may-change'
import { mergeTyped, type OwnDeclaration } from './repository'
import { settleAddress } from './settle-address'
import { settleTransaction } from './settle-transaction'
import { editable } from './status'
import { postedFields, type StepId, type TypedDraft } from './steps'

/** Pictures and the confirmed phone are written by their own verbs. */
export const isPostable = (step: StepId): boolean => step !== 'photos' && step !== 'confirmedPhone'

/** The values a form says it was drawn with; null when it says nothing. Anything else than words counts as nothing shown. */
function shownValues(posted?: string): Typed | null {
  if (posted === undefined) return null
  try {
    const values: unknown = JSON.parse(posted)
    return z.record(z.string(), z.string().transform(cleanLines)).catch({}).parse(values)
  } catch {
    return {} // not JSON: somebody's own making; every field then counts as changed
  }
}

/** Null also for a form of another draft, whose own the browser has lost: what that was drawn with says nothing of this one. */
export const shownIn = (
  { reference }: Pick<OwnDeclaration, 'reference'>,
  posted: Typed,
): Typed | null => (posted.reference === reference ? shownValues(posted.shown) : null)

/** Turns chosen codes into codes that exist, `before` being what was kept so far; words are kept as typed. */
const settle: Partial<Record<StepId, (typed: Typed, before: Typed) => Promise<Typed>>> = {
  address: settleAddress,
  transaction: settleTransaction,
}

/** Today, whatever the page was drawn with: nobody has typed it. */
const setByPage = 'startsOn'

/**
 * `refused`: words that were changed and may not be, since the case has moved on while the form stood open. `contested`: words that were
 * changed elsewhere too, so that the person chooses. The others are kept.
 */
export type NotSaved = { ok: false; refused: Typed } | { ok: false; contested: Typed }
/** `isStale`: the form shows answers, untouched in it, that are otherwise by now. */
export type Saved = { ok: true; typed: TypedDraft; isStale: boolean } | NotSaved

type Draft = Pick<OwnDeclaration, 'id' | 'status' | 'typed' | 'corrections'>

/**
 * Keeps what was typed in one step, right or wrong. `shown` are the values the form was drawn with: only what the person
 * changed since is written, and nothing that was changed elsewhere meanwhile.
 */
export async function saveStep(
  draft: Draft,
  step: StepId,
  posted: Typed,
  shown: Typed | null,
): Promise<Saved> {
  const { changed, mayBe, refused, contested, isStale } = sorted(draft, step, posted, shown)
  const kept = draft.typed[step] ?? {}
  const open = pick(mayBe, (field) => !(field in contested))
  // Of a returned case only what was named is touched, so that a locked page says the same after every press.
  if (draft.status !== 'DRAFT' && Object.keys(mayBe).length === 0)
    return savedAs(editable.includes(draft.status) ? draft.typed : null, { refused, isStale })
  const settled = (await settle[step]?.({ ...kept, ...open }, kept)) ?? {}
  const saved = await mergeTyped(draft.id, step, { ...open, ...settled })
  const typed = saved && (await followName(draft, saved, open))
  if (!typed) return { ok: false, refused: pick(changed, (field) => field !== setByPage) }
  return savedAs(typed, { refused, contested, isStale })
}

/** The words that were changed in the form: those that may be, those that may not, those that were changed elsewhere too. */
function sorted(draft: Draft, step: StepId, posted: Typed, shown: Typed | null) {
  const kept = draft.typed[step] ?? {}
  const changed = changedWords(step, posted, shown ?? {})
  const isOpen = (field: string) => mayChange(draft, step, field)
  const isTyped = (field: string) => field !== setByPage
  const mayBe = pick(changed, isOpen)
  const refused = pick(
    changed,
    (field) => isTyped(field) && !isOpen(field) && changed[field] !== kept[field],
  )
  const contested = contestedOf(step, { changed: pick(mayBe, isTyped), shown, kept })
  const isStale = staleOf(posted, { changed, shown, kept }).some(isTyped)
  return { changed, mayBe, refused, contested, isStale }
}

/** Whoever is their own contact person stays so when the name is put right. */
async function followName(
  { id, typed: before }: Pick<OwnDeclaration, 'id' | 'typed'>,
  saved: TypedDraft,
  { fullName }: Typed,
): Promise<TypedDraft | null> {
  const isSame = before.contact?.contactPerson === before.declarant?.fullName
  if (!fullName || !before.contact?.contactPerson || !isSame) return saved
  return mergeTyped(id, 'contact', { contactPerson: fullName })
}

type Unkept = { refused: Typed; contested?: Typed; isStale: boolean }

/** What may not be changed at all is told first, with all that was not kept. */
function savedAs(typed: TypedDraft | null, { refused, contested = {}, isStale }: Unkept): Saved {
  if (!typed || Object.keys(refused).length > 0)
    return { ok: false, refused: { ...refused, ...contested } }
  return Object.keys(contested).length > 0 ? { ok: false, contested } : { ok: true, typed, isStale }
}

function changedWords(step: StepId, posted: Typed, shown: Typed): Typed {
  const changed: Typed = {}
  for (const field of isPostable(step) ? postedFields(step) : []) {
    const words = posted[field] && cleanText(posted[field]) // every field of a step is one line
    if (words !== undefined && words !== (shown[field] ?? '')) changed[field] = words
  }
  return changed
}

const pick = (words: Typed, isWanted: (field: string) => boolean): Typed =>
  Object.fromEntries(Object.entries(words).filter(([field]) => isWanted(field)))
