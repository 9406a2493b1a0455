import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { record, type Entry } from '@/lib/platform/journal/journal'
import { holdsPart, leavesOutDiseases, maySeeInFull } from './consents/consent'
import { lookByConsent } from './consents/look-by-consent'
import { listSubjects } from './list-subjects'
import { recordParts, type RecordPart } from './record-parts'
import type { RecordSubject } from './record-subject'

declare const opened: unique symbol
/** Proof that a look at somebody's records was written down: every question about them asks for it. */
export type JournaledLook = {
  readonly bhxhCode: string
  /** Visits for a disease that is covered are not told to this one. */
  readonly withoutDiseases?: boolean
  /**
   * Neither telephone nor address, and of the identity number its end: who looks by a consent may be whom somebody moved away from; a
   * file of a child's data would tell one parent where the other lives.
   */
  readonly withoutContacts?: boolean
  readonly [opened]: true
}
/** The records of one subject for one page; `family`: whom else this person may look at. */
export type OpenRecords = JournaledLook &
  RecordSubject & {
    family: RecordSubject[]
    inFull: boolean
    /** Whether what is covered may be shown to whoever looks. */
    mayUncover: boolean
    /** Whether they read the whole day of birth; else the year. */
    showsBirthDay: boolean
  }

/** `taken`: what of it is taken along as a file, which its owner reads as another act than a look. */
type Wish = {
  whose: string
  part: RecordPart
  inFull: boolean
  taken?: { file: string; withCovered: boolean }
  /** It only shows what this part is about: whoever has a consent for it may open it. Nothing else is open to them. */
  isShown?: boolean
}

/** Null where this person may not see them, or there are none. The owner reads in the journal who looked, at what, and whether numbers stood in full. */
export async function openRecords(user: User, wish: Wish): Promise<OpenRecords | null> {
  const family = await listSubjects(user)
  const subject = family.find(({ whose }) => whose === wish.whose)
  if (!subject) return null
  const look = lookOf(subject, wish)
  return look && (await writeDown(user, subject, look)) ? asOpened({ subject, family, look }) : null
}

/** What an officer sees of somebody who asks about it: once `entry` stands in that person's journal. */
export async function openForOffice(bhxhCode: string, entry: Entry): Promise<JournaledLook> {
  await record(entry)
  return { bhxhCode } as JournaledLook
}

const lookOfOwn = { mayUncover: true, showsBirthDay: true, withoutDiseases: false }

type Look = ReturnType<typeof lookOf> & object

/** What of it is shown; null where a consent doesn't hold it. */
function lookOf(
  { relation, consent }: RecordSubject,
  { part, inFull, taken, isShown = false }: Wish,
) {
  const wished = { part, inFull, taken }
  if (!consent) return { ...wished, ...lookOfOwn, withoutContacts: relation !== 'self' && !!taken }
  if (!isShown || taken || !holdsPart(consent, part)) return null
  const mayUncover = maySeeInFull(consent, part)
  return {
    ...wished,
    inFull: inFull && mayUncover,
    mayUncover,
    showsBirthDay: holdsPart(consent, 'numbers'),
    withoutDiseases: leavesOutDiseases(consent),
    withoutContacts: true,
  }
}

async function writeDown(user: User, subject: RecordSubject, look: Look): Promise<boolean> {
  const { accountId, relation, consent } = subject
  const { part, inFull, taken } = look
  const act = taken ? 'take-data' : recordParts[part].act
  const details = { relation, inFull, ...taken, ...(consent && { consent: consent.id }) }
  const entry = { stream: streamOf(accountId), act, actor: actorOf(user), details }
  if (consent) return lookByConsent({ ...consent, giverId: accountId }, entry)
  await record(entry)
  return true
}

type Opening = { subject: RecordSubject; family: RecordSubject[]; look: Look }

const asOpened = ({ subject, family, look }: Opening): OpenRecords => {
  const { part: _, taken: __, ...how } = look
  return { ...subject, family, ...how } as OpenRecords
}
