import type { SignedPaper } from '../pdf/signed-paper'
import type { Update } from '../pdf/update'
import {
  dictionaryOf,
  pointerOf,
  type PdfDictionary,
  type PdfObject,
  type PdfValue,
} from '../pdf/value'

/** What an object is there for, among what proves a signature later on. */
export type ProofPart =
  'carrier' | 'root' | 'info' | 'store' | 'list' | 'bytes' | 'length' | 'form' | 'page' | 'stamp'

/** Those that a later update may write anew, once one like it has brought them. */
const GROWS: ProofPart[] = ['store', 'list']

type Of = {
  file: Buffer
  before: SignedPaper
  after: SignedPaper
  update: Update
  /** What updates like this one have brought before. */
  known: ReadonlyMap<number, ProofPart>
}

/** One update behind the signature: the paper without it and with it, and what was found out about its objects. */
export class ProofStep implements Of {
  readonly #parts = new Map<number, ProofPart>()
  readonly file: Buffer
  readonly before: SignedPaper
  readonly after: SignedPaper
  readonly update: Update
  readonly known: ReadonlyMap<number, ProofPart>

  constructor({ file, before, after, update, known }: Of) {
    this.file = file
    this.before = before
    this.after = after
    this.update = update
    this.known = known
  }

  get parts(): ReadonlyMap<number, ProofPart> {
    return this.#parts
  }

  isThere(number: number): boolean {
    return this.before.appended.has(number) || this.before.issued.table.places.has(number)
  }

  /** Whether the object is one thing only, and new, or grown from the same thing that an earlier proof brought. */
  takes(number: number, part: ProofPart): boolean {
    const mayBe = !this.isThere(number) || (GROWS.includes(part) && this.known.get(number) === part)
    return mayBe && this.writes(number, part)
  }

  /** The same of an object that the paper has already, and that was compared with what it was. */
  writes(number: number, part: ProofPart): boolean {
    const now = this.#parts.get(number) ?? part
    this.#parts.set(number, now)
    return now === part && this.update.objects.get(number)?.generation === 0
  }

  /** What a value stands for; undefined where it leads to an object that may not be this. An object of before may be led to, if it was this then. */
  found(value: PdfValue | undefined, part: ProofPart): PdfObject | PdfValue | undefined {
    this.before.budget.spend('values')
    const pointer = pointerOf(value)
    if (!pointer) return value
    const { number } = pointer
    const object = this.update.objects.get(number)
    if (object) return this.takes(number, part) ? object : undefined
    return this.known.get(number) === part ? this.after.appended.get(number) : undefined
  }

  dictionary(value: PdfValue | undefined, part: ProofPart): PdfDictionary | null {
    return dictionaryOf(this.plain(value, part))
  }

  /** The same of what is no stream. */
  plain(value: PdfValue | undefined, part: ProofPart): PdfValue | undefined {
    const found = this.found(value, part)
    if (!isObject(found)) return found
    return found.stream ? undefined : found.value
  }

  get roots(): { before: PdfDictionary; after: PdfDictionary } | null {
    const told: PdfValue = { kind: 'reference', number: this.before.issued.root, generation: 0 }
    const [before, after] = [this.before, this.after].map((one) => dictionaryOf(one.value(told)))
    return before && after ? { before, after } : null
  }
}

export const isObject = (found: PdfObject | PdfValue | undefined): found is PdfObject =>
  typeof found === 'object' && found !== null && 'start' in found && 'value' in found

export const hasOnly = (dictionary: PdfDictionary, keys: ReadonlySet<string>): boolean =>
  [...dictionary.keys()].every((key) => keys.has(key))
