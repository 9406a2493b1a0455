import { maxPdfBytes, type EvidenceRefusal } from './evidence'

/** Readers look for the mark within so much of the beginning, and for the end within so much of the end. */
const HEAD = 1024
const TAIL = 2048

/** What makes a reader run something or carries something along. A name may be spelt otherwise or lie packed: a sieve, no proof. */
const ACTS = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/

/**
 * Why a PDF is not taken; null where it is. It is kept byte for byte, since papers of hospitals and banks are signed, so nothing is taken out
 * of it: what nobody could open, or what would do something on an officer's computer, is refused.
 */
export function refusalOfPdf(bytes: Buffer): EvidenceRefusal | null {
  if (bytes.length > maxPdfBytes) return 'pdf-too-big'
  const text = bytes.toString('latin1')
  if (!text.slice(0, HEAD).includes('%PDF-') || !text.slice(-TAIL).includes('%%EOF'))
    return 'pdf-broken'
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return 'pdf-locked'
  return ACTS.test(text) ? 'pdf-acts' : null
}
