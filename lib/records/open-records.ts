import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { listSubjects } from './list-subjects'
import { recordParts, type RecordPart } from './record-parts'
import type { RecordSubject } from './record-subject'

declare const opened: unique symbol
/** Proof that a look at somebody's records was written down: every question about them asks for it. */
export type JournaledLook = { readonly bhxhCode: string; readonly [opened]: true }
/** The records of one subject for one page; `family`: whom else this person may look at. */
export type OpenRecords = JournaledLook &
  RecordSubject & { family: RecordSubject[]; inFull: boolean }

/** `taken`: what of it is taken along as a file, which its owner reads as another act than a look. */
type Wish = {
  whose: string
  part: RecordPart
  inFull: boolean
  taken?: { file: string; withCovered: boolean }
}

/** Null where this person may not see them, or there are none. The owner reads in the journal who looked, at what, and whether numbers stood in full. */
export async function openRecords(user: User, wish: Wish): Promise<OpenRecords | null> {
  const { whose, part, inFull, taken } = wish
  const family = await listSubjects(user)
  const subject = family.find((one) => one.whose === whose)
  if (!subject) return null
  const stream = streamOf(subject.accountId)
  const act = taken ? 'take-data' : recordParts[part].act
  const { relation } = subject
  await record({ stream, act, actor: actorOf(user), details: { relation, inFull, ...taken } })
  return { ...subject, family, inFull } as OpenRecords
}
