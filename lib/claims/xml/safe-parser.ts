import { SaxesParser } from 'saxes'
import { XmlFault } from './file-refusals'
import type { ReadLimits } from './read-limits'

/** What is told of a document, in its order. Lines count from 1. */
export type XmlHandler = {
  open(name: string, line: number): void
  text(words: string): void
  close(name: string, line: number): void
  /** Whether a part may stand here, which is longer than any value. */
  isRoomy?(): boolean
}

const PIECE = 64 * 1024
/** After this a part begins, most often as letters that need no parser. */
const BEGINS_PART = 'NOIDUNGFILE>'
const LETTERS = /^[A-Za-z0-9+/=\s]*$/

/** saxes with its events handed on, and everything refused that no claim has. */
class GuardedParser {
  private readonly parser = new SaxesParser()
  private depth = 0
  private attributes = 0
  /** Lines in letters that passed by the parser. */
  private passed = 0
  /** Letters since anything was said: saxes gathers a text, a tag or a comment until its end. */
  private unsaid = 0
  /** Letters given to the parser, and how many it had read when the last tag ended. */
  private fed = 0
  private openedAt = -1

  constructor(
    private readonly handler: XmlHandler,
    private readonly limits: ReadLimits,
  ) {
    const { parser } = this
    parser.on('error', ({ message }) =>
      this.refuse(/entity/.test(message) ? 'unknown-entity' : 'not-well-formed'),
    )
    parser.on('xmldecl', ({ encoding }) => this.declare(encoding))
    parser.on('doctype', () => this.refuse('has-doctype'))
    parser.on('attribute', () => this.attribute())
    parser.on('opentag', ({ name }) => this.open(name))
    parser.on('closetag', ({ name }) => this.close(name))
    parser.on('text', (words) => this.say(words))
    parser.on('cdata', (words) => this.say(words))
    parser.on('comment', () => this.said())
  }

  write(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) this.writePiece(text.slice(at, at + PIECE))
  }

  end = (): void => void this.parser.close()

  private writePiece(piece: string): void {
    let rest = this.passLetters(piece)
    for (;;) {
      const cut = this.handler.isRoomy ? rest.indexOf(BEGINS_PART) : -1
      if (cut < 0) break
      this.feed(rest.slice(0, cut + BEGINS_PART.length))
      rest = this.passLetters(rest.slice(cut + BEGINS_PART.length))
    }
    this.feed(rest)
  }

  /** Where nothing was read since the tag of a part, its letters are handed on as they are; returns what follows them. */
  private passLetters(text: string): string {
    if (this.openedAt !== this.fed || !this.handler.isRoomy?.()) return text
    const end = text.indexOf('<')
    const letters = end < 0 ? text : text.slice(0, end)
    if (!LETTERS.test(letters)) return text
    this.handler.text(letters)
    this.unsaid += letters.length
    this.passed += linesIn(letters)
    this.weigh()
    return text.slice(letters.length)
  }

  private feed(text: string): void {
    if (text === '') return
    this.fed += text.length
    this.unsaid += text.length
    this.parser.write(text)
    this.weigh()
  }

  private weigh(): void {
    const most = this.handler.isRoomy?.() ? this.limits.partLetters : this.limits.fieldLetters
    if (this.unsaid > most) this.refuse('too-long-text')
  }

  private declare(encoding: string | undefined): void {
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) this.refuse('other-encoding')
  }

  private attribute(): void {
    this.attributes += 1
    if (this.attributes > this.limits.attributes) this.refuse('too-many-attributes')
  }

  private open(name: string): void {
    this.said()
    this.attributes = 0
    this.depth += 1
    if (this.depth > this.limits.depth) this.refuse('too-deep')
    this.handler.open(name, this.line)
    this.openedAt = this.parser.position
  }

  private close(name: string): void {
    this.said()
    this.depth -= 1
    this.handler.close(name, this.line)
  }

  private say(words: string): void {
    this.said()
    this.handler.text(words)
  }

  private said(): void {
    this.unsaid = 0
    this.openedAt = -1
  }

  private get line(): number {
    return this.parser.line + this.passed
  }

  private refuse(refusal: XmlFault['refusal']): never {
    throw new XmlFault(refusal, this.line)
  }
}

/**
 * saxes within limits: it knows no entities but the five of XML, a DOCTYPE ends the reading, and what grew since it last said
 * something is weighed after every piece.
 */
export const safeParser = (handler: XmlHandler, limits: ReadLimits): GuardedParser =>
  new GuardedParser(handler, limits)

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
