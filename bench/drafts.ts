import { randomInt } from 'node:crypto'
import { today } from '@/lib/forms/days/dates'
import { inventPeople } from '@/lib/insured/invent-people'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { aTypedDraft, aTypedDraftOf } from '@/lib/registration/fixtures'
import type { KindId } from '@/lib/registration/kinds/kinds'
import { createDraft, mergeTyped } from '@/lib/registration/repository'
import type { StepId, TypedDraft } from '@/lib/registration/steps/steps'

export type PreparedDraft = { id: string; reference: string; cookie: string }

/** So many invented people that no two of a run are one: else each would be found the double of all before. */
const people = inventPeople(20_000, 9)
/** Each old enough to be a mother. */
const women = people.filter(({ sex, birthDate }) => sex === 'Nữ' && birthDate < '1990')
const children = people.filter(({ birthDate }) => birthDate > '2009')

/** Everything but the pictures, as if typed a moment ago by somebody else each time; the cookie opens it. */
export function prepareDraft(kind: KindId = 'person'): Promise<PreparedDraft> {
  const [{ fullName, bhxhCode, idNumber }, child] = [women.pop()!, children.pop()!]
  const phone = `91${String(women.length).padStart(7, '0')}`
  const typed = aTypedDraftOf(kind, {
    declarant: { fullName, bhxhCode, idNumber },
    guardian: { bhxhCode, idNumber },
    child: { fullName: child.fullName, birthDate: aChildsBirth(), bhxhCode: child.bhxhCode },
    contact: { contactPerson: fullName, phone: `0${phone}` },
    confirmedPhone: { confirmedPhone: `+84${phone}` },
    transaction: { startsOn: today() },
  })
  const { photos: _, birthCertificate: __, ...rest } = typed
  return draftOf(rest)
}

/** On some day of twelve years. */
function aChildsBirth(): string {
  const [day, month, year] = [28, 12, 12].map((most) => 1 + randomInt(most))
  const two = (number = 0) => String(number).padStart(2, '0')
  return `${two(day)}/${two(month)}/${2012 + year!}`
}

/** A citizen in the middle of the questions. */
export function prepareHalfDraft(): Promise<PreparedDraft> {
  const { subject, declarant } = aTypedDraft()
  return draftOf({ subject, declarant })
}

async function draftOf(typed: TypedDraft): Promise<PreparedDraft> {
  const key = newKey()
  const draft = await createDraft(keyHash(key))
  for (const [step, words] of Object.entries(typed))
    await mergeTyped(draft.id, step as StepId, words)
  return { ...draft, cookie: `ho-so=${key}` }
}

/** So many drafts, a few at a time. */
export async function prepareDrafts(count: number, kind?: KindId): Promise<PreparedDraft[]> {
  const drafts: PreparedDraft[] = []
  while (drafts.length < count) drafts.push(await prepareDraft(kind))
  return drafts
}
