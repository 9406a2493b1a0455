import { claimTables, tablesNotRead } from '../tables/claim-tables'
import { XmlFault } from '../xml/file-refusals'
import type { ReadLimits } from '../xml/read-limits'
import type { XmlHandler } from '../xml/safe-parser'
import type { RawClaim } from './raw-record'
import { announcedTable, partFault, readPart } from './read-part'
import { noteUnknown, shownTag, type ReadingNotes } from './reading-notes'
import { tableReader } from './table-reader'

type Within = {
  claim: RawClaim
  notes: ReadingNotes
  limits: ReadLimits
  /** How deep FILEHOSO itself stands. */
  depth: number
}

/** Reads one FILEHOSO: its LOAIHOSO and its NOIDUNGFILE, in either order; the content as letters, or as elements. */
export function partReader({ claim, notes, limits, depth }: Within) {
  let below = 0
  let field = ''
  let announced = ''
  let content = ''
  /** Reads elements that stand in NOIDUNGFILE as they are; null once they turned out to be unreadable. */
  let inner: XmlHandler | null | undefined

  function openInner(name: string, line: number) {
    if (inner === undefined) inner = innerReader(name, line)
    guard(line, () => inner?.open(name, line))
  }

  function innerReader(root: string, line: number): XmlHandler | null {
    const table = announcedTable(root, announced)
    if (table) return tableReader({ table, records: claim.records, notes, limits, inPart: false })
    if (!tablesNotRead.has(announced))
      claim.faults.push({ table: announced, refusal: 'other-table', line, inPart: false })
    return null
  }

  function guard(line: number, read: () => void) {
    try {
      read()
    } catch (fault) {
      claim.faults.push({ ...partFault(announced, fault), line, inPart: false })
      inner = null
    }
  }

  return {
    depth,
    isRoomy: () => field === 'NOIDUNGFILE',
    open(name: string, line: number) {
      below += 1
      if (below > 1 && field === 'NOIDUNGFILE') openInner(name, line)
      else if (below === 1 && (name === 'LOAIHOSO' || name === 'NOIDUNGFILE')) field = name
      else noteUnknown(notes, `FILEHOSO/${shownTag(name)}`)
    },
    text(more: string) {
      if (inner) inner.text(more)
      else if (below === 1 && field === 'LOAIHOSO') announced += more
      else if (below === 1 && field === 'NOIDUNGFILE') content += more
    },
    close(name: string, line: number) {
      if (below > 1) guard(line, () => inner?.close(name, line))
      else field = ''
      if (below === 1) announced = announced.trim().toUpperCase()
      below -= 1
    },
    finish() {
      const table = claimTables.get(announced)
      if (inner !== undefined || content.trim() === '') return
      if (!table) noteUnknown(notes, `LOAIHOSO ${shownTag(announced)}`)
      else if (claim.letters + content.length > limits.claimLetters)
        claim.faults.push(partFault(announced, new XmlFault('too-big-claim', claim.line)))
      else readPart(content, { name: announced, table }, { claim, notes, limits })
      claim.letters += content.length
    },
  }
}
