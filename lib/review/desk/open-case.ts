import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { dayOf } from '@/lib/forms/days/dates'
import { lookUpPerson } from '@/lib/insured/look-up-person'
import { isUuid } from '@/lib/platform/uuid'
import { listEntries, record, type JournalLine } from '@/lib/platform/journal/journal'
import { picturesOf } from '@/lib/registration/answers/pictures'
import { printDeclaration } from '@/lib/registration/printed/print-declaration'
import type { PrintedDeclaration } from '@/lib/registration/printed/printed-declaration'
import { findNewestFileId } from '@/lib/stored-files/open-stored-file'
import { wordsOfAct } from './act-words'
import type { OfficeCase } from '../office-case'
import type { Marks } from '../sheet/check-sheet'
import { findNoSlip } from './find-no-slip'
import { gatherEvidence } from '../gather-evidence'
import { allMarks, hintsOf, type Evidence } from '../machine-checks'
import { knownOf } from '@/lib/registration/steps/declaration'
import type { Status } from '@/lib/registration/steps/status'
import { findSeenPhotos, type SeenPhoto } from '@/lib/registration/photos/seen-photos'
import type { KeptCorrection } from '@/lib/registration/answers/changes-of'
import { lastCorrection } from './last-correction'
import { findCase, isActivated, listNames } from '../repository'
import { may } from '../actions'
import { officeCodesOf } from '../scope'
import { timelineOf, type TimelineLine } from './timeline'

export type OpenedCase = {
  officeCase: OfficeCase
  printed: PrintedDeclaration
  evidence: Evidence
  marks: Marks
  hints: ReturnType<typeof hintsOf>
  formPaperId: string | null
  approvedFormId: string | null
  signedFormId: string | null
  timeline: TimelineLine[]
  /** The last entry of its journal that is more than a look. */
  lastEntry?: JournalLine
  /** What the citizen put right since the last return. */
  correction: KeptCorrection | null
  /** What a machine saw of a picture and read on it, by its id. */
  seenOf: (id: string) => SeenPhoto
  /** The account of this case has been opened by its owner. */
  isActivated: boolean
  /** From when on another slip is printed; null while one is. */
  noSlip: Date | null
  /** Officers' names by account id. */
  names: Map<string, string>
}

/** The case alone, for a page that shows little of it; the look is journaled. Null when it is not this officer's to see. */
export async function openOfficeCase(
  officer: Officer,
  reference: string,
): Promise<OfficeCase | null> {
  if (!may(officer, 'viewCase')) return null
  const officeCase = await findCase({ reference, officeCodes: await officeCodesOf(officer) })
  if (!officeCase) return null
  await record({
    stream: `declaration:${officeCase.id}`,
    act: 'view-declaration',
    actor: actorOf(officer),
  })
  return officeCase
}

/** Everything the case page shows, with the register's person beside the answers; both looks are journaled. */
export async function openCase(officer: Officer, reference: string): Promise<OpenedCase | null> {
  const officeCase = await openOfficeCase(officer, reference)
  if (!officeCase) return null
  const stream = `declaration:${officeCase.id}`
  const [people, printed, formPaperId, approvedFormId, signedFormId] = await Promise.all([
    lookUpKnown(officer, officeCase),
    printDeclaration(reference, officeCase.answers, dayOf(officeCase.submittedAt)),
    findNewestFileId(officeCase.id, 'FORM'),
    findNewestFileId(officeCase.id, 'APPROVED_FORM'),
    officeCase.certificate ? findNewestFileId(officeCase.id, 'SIGNED_FORM') : null,
  ])
  const seenOf = await findSeenPhotos(
    officeCase.id,
    picturesOf(officeCase.answers).map(({ id }) => id),
  )
  const evidence = await gatherEvidence(officeCase, undefined, people)
  const entries = await listEntries(stream)
  const names = await listNames(
    accountIdsOf(
      officeCase,
      entries.flatMap(({ actor, details }) => [actor, ...colleagueIn(details)]),
    ),
  )
  return {
    officeCase,
    printed,
    evidence,
    marks: shownMarks(officeCase, evidence),
    hints: hintsOf(officeCase, evidence),
    formPaperId,
    approvedFormId,
    signedFormId,
    timeline: timelineOf(entries, { names, way: officeCase.answers.submission.method }),
    lastEntry: entries.findLast(({ act }) => wordsOfAct(act).weight !== 'look'),
    correction: lastCorrection(entries),
    seenOf,
    isActivated: officeCase.status === 'APPROVED' && (await isActivated(officeCase.id)),
    noSlip: findNoSlip(entries),
    names,
  }
}

async function lookUpKnown(
  officer: Officer,
  { id, answers }: OfficeCase,
): Promise<Evidence['people']> {
  const looking = { stream: `declaration:${id}`, actor: actorOf(officer) }
  const people: Evidence['people'] = {}
  for (const { role, bhxhCode } of knownOf(answers))
    people[role] = await lookUpPerson(bhxhCode, looking)
  return people
}

const atOffice: readonly Status[] = ['UNDER_REVIEW', 'AWAITING_APPROVAL', 'DECIDED']

/** A finished sheet shows what was found when it was decided or returned, not what a machine would find today. */
function shownMarks(officeCase: OfficeCase, evidence: Evidence): Marks {
  const { status, sheet } = officeCase
  if (atOffice.includes(status)) return allMarks(officeCase, evidence)
  const isWithCitizen = status === 'RETURNED' || status === 'LAPSED'
  return (isWithCitizen && sheet.returned) || sheet.marks
}

const ACCOUNT = 'account:'

/** Whom an entry about a holding names beside its actor. */
const colleagueIn = (details: unknown): string[] => {
  const { officer } = (details ?? {}) as { officer?: unknown }
  return isUuid(officer) ? [`${ACCOUNT}${officer}`] : []
}

const accountIdsOf = ({ sheet }: OfficeCase, actors: string[]): string[] => [
  ...new Set([
    ...actors
      .filter((actor) => actor.startsWith(ACCOUNT))
      .map((actor) => actor.slice(ACCOUNT.length)),
    ...[...sheet.notes, ...sheet.reopened].map(({ by }) => by),
    ...(sheet.proposal ? [sheet.proposal.by] : []),
  ]),
]
