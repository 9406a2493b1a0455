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

/**
 * saxes, which knows no entities but the five of XML and never opens a DOCTYPE, within limits: it gathers a text, a tag or a comment
 * until its end, so what grew since it last said something is counted after every piece.
 */
export function safeParser(handler: XmlHandler, limits: ReadLimits) {
  const parser = new SaxesParser()
  let depth = 0
  let attributes = 0
  let unsaid = 0
  const refuse = (refusal: XmlFault['refusal']): never => {
    throw new XmlFault(refusal, parser.line)
  }

  parser.on('error', ({ message }) =>
    refuse(/entity/.test(message) ? 'unknown-entity' : 'not-well-formed'),
  )
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) refuse('other-encoding')
  })
  parser.on('doctype', () => refuse('has-doctype'))
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > limits.attributes) refuse('too-many-attributes')
  })
  parser.on('opentag', ({ name }) => {
    unsaid = attributes = 0
    depth += 1
    if (depth > limits.depth) refuse('too-deep')
    handler.open(name, parser.line)
  })
  parser.on('closetag', ({ name }) => {
    unsaid = 0
    depth -= 1
    handler.close(name, parser.line)
  })
  const say = (words: string) => {
    unsaid = 0
    handler.text(words)
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('comment', () => void (unsaid = 0))

  return {
    write(text: string) {
      for (let at = 0; at < text.length; at += PIECE) {
        const piece = text.slice(at, at + PIECE)
        unsaid += piece.length
        parser.write(piece)
        const most = handler.isRoomy?.() ? limits.partLetters : limits.fieldLetters
        if (unsaid > most) refuse('too-long-text')
      }
    },
    close: () => void parser.close(),
  }
}
