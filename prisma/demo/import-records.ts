import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runImport } from '@/lib/imports/run-import'
import type { InsuredPerson } from '@/lib/insured/person'
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
      if (outcome.state !== 'done' || outcome.counts.refused > 0)
        throw new Error(`The demo's ${kind} were not let in: ${JSON.stringify(outcome)}`)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function* rowsOf(people: readonly InsuredPerson[], day: string): Generator<InventedRow> {
  const world = readInventedWorld(day)
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
