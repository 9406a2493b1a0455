import { XmlFault } from '../xml/file-refusals'
import type { ReadLimits } from '../xml/read-limits'
import type { XmlHandler } from '../xml/safe-parser'
import { PartReader } from './part-reader'
import type { RawClaim } from './raw-record'
import { noteUnknown, shownTag, type ReadingNotes } from './reading-notes'

/** What the outside of a claim file says, as far as it has been read. */
export type ClaimEnvelope = {
  facility: string
  madeOn: string
  /** What SOLUONGHOSO promises. */
  declared: string
  /** Claims begun so far. */
  begun: number
  notes: ReadingNotes
}

const FACTS: Record<string, 'facility' | 'madeOn' | 'declared'> = {
  MACSKCB: 'facility',
  NGAYLAP: 'madeOn',
  SOLUONGHOSO: 'declared',
}
const KNOWN = /^(GIAMDINHHS|THONGTINDONVI|THONGTINHOSO|DANHSACHHOSO)$/

/** Reads GIAMDINHHS and gives each HOSO away once it is whole. */
export class EnvelopeReader implements XmlHandler {
  readonly envelope: ClaimEnvelope = {
    facility: '',
    madeOn: '',
    declared: '',
    begun: 0,
    notes: new Map(),
  }
  private readonly path: string[] = []
  private words = ''
  private claim: RawClaim | null = null
  private part: PartReader | null = null

  constructor(
    private readonly finish: (claim: RawClaim) => void,
    private readonly limits: ReadLimits,
  ) {}

  isRoomy = (): boolean => this.part?.isRoomy() ?? false

  open(name: string, line: number): void {
    this.path.push(name)
    this.words = ''
    if (this.isSigned()) return
    if (this.part) this.part.open(name, line)
    else this.openOutside(name, line)
  }

  text(more: string): void {
    if (this.part) this.part.text(more)
    else if (FACTS[this.path.at(-1)!]) this.words += more
  }

  close(name: string, line: number): void {
    if (this.part && this.path.length > this.part.depth) this.part.close(name, line)
    else if (this.part) {
      this.part.finish()
      this.part = null
    } else if (!this.isSigned()) this.closeOutside(name)
    this.path.pop()
  }

  /** What a signature holds is nobody's business here, and none is shown as checked. */
  private isSigned = (): boolean => this.path[1] === 'CHUKYDONVI'

  private openOutside(name: string, line: number): void {
    const { path, limits, claim } = this
    const { notes } = this.envelope
    if (path.length === 1 && name !== 'GIAMDINHHS') throw new XmlFault('not-a-claim-file', line)
    if (name === 'HOSO' && !claim) this.claim = this.beginClaim(line)
    else if (name === 'FILEHOSO' && claim)
      this.part = new PartReader({ claim, notes, limits, depth: path.length })
    else if (!KNOWN.test(name) && !FACTS[name]) noteUnknown(notes, shownTag(path.join('/')))
  }

  private closeOutside(name: string): void {
    const fact = FACTS[name]
    // The first says it: a file can't speak for one hospital after another.
    if (fact) this.envelope[fact] ||= this.words.trim()
    if (name !== 'HOSO' || !this.claim) return
    this.finish(this.claim)
    this.claim = null
  }

  private beginClaim(line: number): RawClaim {
    this.envelope.begun += 1
    if (this.envelope.begun > this.limits.claims) throw new XmlFault('too-big-file', line)
    return {
      number: this.envelope.begun,
      line,
      records: [],
      faults: [],
      parts: 0,
      letters: 0,
      counts: new Map(),
    }
  }
}
