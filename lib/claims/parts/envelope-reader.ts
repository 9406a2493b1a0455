import type { ReadLimits } from '../xml/read-limits'
import { XmlFault } from '../xml/file-refusals'
import type { XmlHandler } from '../xml/safe-parser'
import { partReader } from './part-reader'
import type { RawClaim } from './raw-record'
import { noteUnknown, shownTag, type ReadingNotes } from './reading-notes'

/** What the outside of a claim file says, as far as it has been read. */
export type Envelope = {
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

/** Reads GIAMDINHHS and gives each HOSO to `finish` once it is whole. */
export function envelopeReader(
  finish: (claim: RawClaim) => void,
  limits: ReadLimits,
): XmlHandler & { envelope: Envelope } {
  const notes: ReadingNotes = new Map()
  const envelope: Envelope = { facility: '', madeOn: '', declared: '', begun: 0, notes }
  const path: string[] = []
  let words = ''
  let claim: RawClaim | null = null
  let part: ReturnType<typeof partReader> | null = null

  function beginClaim(line: number): RawClaim {
    envelope.begun += 1
    if (envelope.begun > limits.claims) throw new XmlFault('too-big-file', line)
    return { number: envelope.begun, line, records: [], faults: [], letters: 0 }
  }

  function openOutside(name: string, line: number) {
    if (path.length === 1 && name !== 'GIAMDINHHS') throw new XmlFault('not-a-claim-file', line)
    if (name === 'HOSO' && !claim) claim = beginClaim(line)
    else if (name === 'FILEHOSO' && claim && !part)
      part = partReader({ claim, notes, limits, depth: path.length })
    else if (!KNOWN.test(name) && !FACTS[name]) noteUnknown(notes, shownTag(path.join('/')))
  }

  return {
    envelope,
    isRoomy: () => part?.isRoomy?.() ?? false,
    open(name, line) {
      path.push(name)
      words = ''
      // What a signature holds is nobody's business here.
      if (path[1] === 'CHUKYDONVI') return
      if (part) part.open(name, line)
      else openOutside(name, line)
    },
    text(more) {
      if (part) part.text(more)
      else if (FACTS[path.at(-1)!]) words += more
    },
    close(name, line) {
      const fact = FACTS[name]
      if (part && path.length > part.depth) part.close(name, line)
      else if (part) {
        part.finish()
        part = null
      } else if (name === 'HOSO' && claim) {
        finish(claim)
        claim = null
      } else if (fact && path[1] !== 'CHUKYDONVI') envelope[fact] = words.trim()
      path.pop()
    },
  }
}
