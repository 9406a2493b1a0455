import { claimTables, tablesByRoot, tablesNotRead } from '../tables/claim-tables'
import { XmlFault } from '../xml/file-refusals'
import type { ReadLimits } from '../xml/read-limits'
import type { XmlHandler } from '../xml/safe-parser'
import { addFault, type RawClaim } from './raw-record'
import { partFault, readPart } from './read-part'
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
export class PartReader implements XmlHandler {
  readonly depth: number
  private below = 0
  private field = ''
  private announced = ''
  private content = ''
  /** Reads elements that stand in NOIDUNGFILE as they are; null once they turned out to be unreadable. */
  private inner: XmlHandler | null | undefined

  constructor(private readonly within: Within) {
    this.depth = within.depth
  }

  isRoomy = (): boolean => this.field === 'NOIDUNGFILE'

  open(name: string, line: number): void {
    this.below += 1
    if (this.below > 1 && this.isRoomy()) this.openInner(name, line)
    else if (this.below === 1 && /^(LOAIHOSO|NOIDUNGFILE)$/.test(name)) this.field = name
    else noteUnknown(this.within.notes, `FILEHOSO/${shownTag(name)}`)
  }

  text(more: string): void {
    if (this.inner) this.textInner(this.inner, more)
    else if (this.below !== 1) return
    else if (this.field === 'LOAIHOSO') this.announced += more
    else if (this.isRoomy()) this.content += more
  }

  close(name: string, line: number): void {
    if (this.below > 1) this.guard(line, () => this.inner?.close(name, line))
    else {
      this.field = ''
      this.announced = this.announced.trim().toUpperCase()
    }
    this.below -= 1
  }

  /** At the end of FILEHOSO: what came as letters is read now. */
  finish(): void {
    const { claim, notes, limits } = this.within
    const table = claimTables.get(this.announced)
    claim.parts += 1
    if (this.inner !== undefined || this.content.trim() === '') return
    if (!table) noteUnknown(notes, `LOAIHOSO ${shownTag(this.announced)}`)
    else if (this.isTooMuch(this.content.length)) this.tooBig()
    else readPart(this.content, table, { claim, notes, limits })
    claim.letters += this.content.length
  }

  private openInner(name: string, line: number): void {
    if (this.inner === undefined) this.inner = this.innerReader(name, line)
    this.guard(line, () => this.inner?.open(name, line))
  }

  private innerReader(root: string, line: number): XmlHandler | null {
    const table = tablesByRoot.get(root)
    if (table && (!this.announced || this.announced === table.name))
      return tableReader({ table, ...this.within, inPart: false })
    if (!tablesNotRead.has(this.announced)) this.fault('other-table', line)
    return null
  }

  /** Letters are weighed at their end; what stands here as elements, as it comes. */
  private textInner(inner: XmlHandler, more: string): void {
    this.within.claim.letters += more.length
    if (!this.isTooMuch(0)) return inner.text(more)
    this.tooBig()
    this.inner = null
  }

  private isTooMuch(more: number): boolean {
    const { claim, limits } = this.within
    return claim.parts > limits.parts || claim.letters + more > limits.claimLetters
  }

  private tooBig = (): void => this.fault('too-big-claim', this.within.claim.line)

  private fault(refusal: XmlFault['refusal'], line: number): void {
    addFault(this.within.claim, { table: this.announced, refusal, line, inPart: false })
  }

  private guard(line: number, read: () => void): void {
    try {
      read()
    } catch (fault) {
      this.fault(partFault(this.announced, fault).refusal, line)
      this.inner = null
    }
  }
}
