import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { noneTried } from '@/lib/imports/claims/tried-claims'
import { runClaims } from '@/lib/imports/run-claims'
import { runImport } from '@/lib/imports/run-import'
import type { InsuredPerson } from '@/lib/insured/person'
import type { WrittenVisit } from '@/lib/invented/claim-files/written-visit'
import { writeClaimFiles } from '@/lib/invented/claim-files/write-claim-files'
import {
  recordFileNames,
  writeRecordFiles,
  type InventedRow,
} from '@/lib/invented/files/write-record-files'
import { inventRecords } from '@/lib/invented/invent-records'
import { readInventedWorld } from './invented-world'
import { lifeWishOf } from './sign-in-people'

/** As the list of imports names them, and whoever let them in. */
const FILE_NAME = 'Dữ liệu trình diễn'
const ACTOR = 'operator:demo'
/** Few hospitals in each province, so that few files come. */
const NEARBY = 4
/** Of so many households only those of one were ever in hospital: a start of the demo is not to wait for more. */
const ONE_HOUSEHOLD_IN = 5

/**
 * The register and everything it knows of its people, as files that pass through the importers: the same for the same day. Again on
 * the same day it changes nothing; later, only what has changed since.
 */
export async function importRecords(people: readonly InsuredPerson[], day: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'demo-'))
  try {
    const files = await writeRecordFiles(folder, rowsOf(people, day))
    for (const kind of recordFileNames) {
      const asked = {
        kind,
        source: files[kind],
        fileName: FILE_NAME,
        actor: ACTOR,
        isDryRun: false,
      }
      const outcome = await runImport(asked)
      mustBeLetIn(kind, outcome)
    }
    await importVisits(writeClaimFiles(folder, visitsOf(people, day), day))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A file for each hospital; what one has claimed stays, so that a later day adds to it. */
async function importVisits(files: readonly string[]): Promise<void> {
  for (const source of files) {
    const asked = {
      kind: 'claims',
      source,
      fileName: FILE_NAME,
      actor: ACTOR,
      isDryRun: false,
    } as const
    mustBeLetIn('visits', await runClaims(asked, noneTried()))
  }
}

type Outcome = { state: string; counts?: { refused: number } }

function mustBeLetIn(what: string, outcome: Outcome): void {
  if (outcome.state !== 'done' || outcome.counts?.refused !== 0)
    throw new Error(`The demo's ${what} were not let in: ${JSON.stringify(outcome)}`)
}

function* visitsOf(people: readonly InsuredPerson[], day: string): Generator<WrittenVisit> {
  const shown = new Set(
    people.filter(({ bhxhCode }) => lifeWishOf(bhxhCode)).map((one) => one.householdCode),
  )
  const isTold = ({ householdCode }: InsuredPerson) =>
    shown.has(householdCode) || Number(householdCode.slice(-3)) % ONE_HOUSEHOLD_IN === 0
  for (const { person, visits } of rowsOf(people, day)) if (isTold(person)) yield* visits()
}

function* rowsOf(people: readonly InsuredPerson[], day: string): Generator<InventedRow> {
  const world = readInventedWorld(day, { nearby: NEARBY })
  const families = new Map<string, InsuredPerson[]>()
  for (const person of people) {
    const family = families.get(person.householdCode)
    if (family) family.push(person)
    else families.set(person.householdCode, [person])
  }
  const sorted = [...people].sort((one, other) => (one.bhxhCode < other.bhxhCode ? -1 : 1))
  for (const person of sorted) {
    const member = { person, family: families.get(person.householdCode)! }
    yield { person, ...inventRecords(member, world, lifeWishOf(person.bhxhCode)) }
  }
}
