import type { ClaimTable } from '../tables/claim-tables'
import { XmlFault } from '../xml/file-refusals'
import type { ReadLimits } from '../xml/read-limits'
import type { XmlHandler } from '../xml/safe-parser'
import type { RawClaim, RawRecord } from './raw-record'
import { noteUnknown, shownTag, type ReadingNotes } from './reading-notes'

type Into = {
  table: ClaimTable
  claim: RawClaim
  notes: ReadingNotes
  limits: ReadLimits
  inPart: boolean
}

/** Reads the records of one table: fields by name in any order, whatever else stands between them is counted and passed over. */
export function tableReader({ table, claim, notes, limits, inPart }: Into): XmlHandler {
  let depth = 0
  let record: RawRecord | null = null
  let recordDepth = 0
  /** The place of the field that is open, -1 within one that nobody knows. */
  let place: number | undefined
  let words = ''

  function begin(line: number) {
    if (claim.records.length >= limits.records) throw new XmlFault('too-big-claim', line)
    const item = (claim.counts.get(table.name) ?? 0) + 1
    claim.counts.set(table.name, item)
    record = newRecord(table, { item, line, inPart })
    recordDepth = depth
    claim.records.push(record)
  }

  function beginField(name: string) {
    const found = table.place.get(name)
    place = found ?? -1
    if (found === undefined) {
      noteUnknown(notes, `${table.name}.${shownTag(name)}`)
      note(record!.unknown, shownTag(name))
    } else if (name !== table.fields[found]!.name) record!.former = true
    words = ''
  }

  function endField(name: string, line: number) {
    if (record && place !== undefined && place >= 0) {
      if (record.values[place] !== undefined) note(record.twice, name)
      else {
        record.values[place] = words
        record.lines[place] = line
      }
    }
    place = undefined
  }

  return {
    open(name, line) {
      depth += 1
      if (depth === 1 && name !== table.root) throw new XmlFault('other-table', line)
      if (record && depth === recordDepth + 1) beginField(name)
      else if (record) noteUnknown(notes, `${table.name}.…/${shownTag(name)}`)
      else if (name === (table.record || table.root)) begin(line)
      else if (depth > 2) noteUnknown(notes, `${table.name}/${shownTag(name)}`)
    },
    text(more) {
      if (place === undefined || place < 0 || depth !== recordDepth + 1) return
      words += more
    },
    close(name, line) {
      if (words.length > limits.fieldLetters) throw new XmlFault('too-long-text', line)
      if (record && depth === recordDepth + 1) endField(name, line)
      if (depth === recordDepth) record = null
      depth -= 1
      if (!record) recordDepth = 0
    },
  }
}

const MOST_NOTED = 20

function note(names: string[], name: string): void {
  if (names.length < MOST_NOTED) names.push(name)
}

const newRecord = (
  table: ClaimTable,
  where: { item: number; line: number; inPart: boolean },
): RawRecord => ({ table, ...where, values: [], lines: [], twice: [], former: false, unknown: [] })
