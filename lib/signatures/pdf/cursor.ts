import { Budget } from './budget'
import { UnreadablePdf } from './value'

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))
const LINE_ENDS = new Set([10, 13])
const PERCENT = 0x25

const isRegular = (byte: number) => !SPACE.has(byte) && !DELIMITERS.has(byte)

/** A place in the bytes of a PDF file that only goes on. */
export class Cursor {
  constructor(
    readonly bytes: Buffer,
    public at = 0,
    readonly budget = new Budget(),
  ) {}

  get byte(): number {
    return this.bytes[this.at] ?? -1
  }

  get ended(): boolean {
    return this.at >= this.bytes.length
  }

  /** Past white space and comments. */
  skipSpace(): this {
    while (!this.ended) {
      if (this.byte === PERCENT) while (!this.ended && !LINE_ENDS.has(this.byte)) this.at++
      else if (SPACE.has(this.byte)) this.at++
      else break
    }
    return this
  }

  startsWith(word: string): boolean {
    return this.bytes.subarray(this.at, this.at + word.length).equals(Buffer.from(word, 'latin1'))
  }

  /** A word of ours, and not the beginning of a longer one. */
  takes(word: string): boolean {
    const next = this.bytes[this.at + word.length]
    if (!this.startsWith(word) || (next !== undefined && isRegular(next))) return false
    this.at += word.length
    return true
  }

  expect(word: string): void {
    if (!this.takes(word)) throw new UnreadablePdf(`«${word}» expected at ${this.at}`)
  }

  /** The regular characters from here on, as one word. */
  word(): string {
    const start = this.at
    while (!this.ended && isRegular(this.byte)) this.at++
    return this.bytes.toString('latin1', start, this.at)
  }

  wholeNumber(): number {
    const word = this.skipSpace().word()
    if (!/^\d{1,10}$/.test(word)) throw new UnreadablePdf(`A number expected at ${this.at}`)
    return Number(word)
  }
}
