/** What a PDF file can say (ISO 32000, 7.3). A stream is its dictionary; where its bytes lie is told by its object. */
export type PdfValue =
  null | boolean | number | PdfName | PdfString | PdfReference | PdfValue[] | PdfDictionary

export type PdfName = { kind: 'name'; name: string }
/** From the opening to the closing bracket, both included: a signature's range leaves out just this. */
export type PdfString = { kind: 'string'; bytes: Buffer; start: number; end: number }
export type PdfReference = { kind: 'reference'; number: number; generation: number }
export type PdfDictionary = Map<string, PdfValue>

export type PdfObject = {
  number: number
  generation: number
  value: PdfValue
  start: number
  end: number
  stream?: { start: number; end: number }
  /** Unpacked from a stream of objects: the places of its strings are none of the file's. */
  packed?: true
}

/** The file can't be read by the strict rules of this room; the person is told so in a sentence. */
export class UnreadablePdf extends Error {}

const kindOf = (value: PdfValue | undefined) =>
  value !== null && typeof value === 'object' && 'kind' in value ? value : null

export const nameOf = (value: PdfValue | undefined): string | null => {
  const named = kindOf(value)
  return named?.kind === 'name' ? named.name : null
}
export const stringOf = (value: PdfValue | undefined): PdfString | null => {
  const text = kindOf(value)
  return text?.kind === 'string' ? text : null
}
export const pointerOf = (value: PdfValue | undefined): PdfReference | null => {
  const pointer = kindOf(value)
  return pointer?.kind === 'reference' ? pointer : null
}
export const dictionaryOf = (value: PdfValue | undefined): PdfDictionary | null =>
  value instanceof Map ? value : null
export const listOf = (value: PdfValue | undefined): PdfValue[] | null =>
  Array.isArray(value) ? value : null
export const wholeNumberOf = (value: PdfValue | undefined): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
