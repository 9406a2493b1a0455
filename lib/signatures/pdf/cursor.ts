import type { Budget } from './budget'
import { UnreadablePdf } from './value'

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))

const isRegular = (byte: number) => !SPACE.has(byte) && !DELIMITERS.has(byte)

/** Of names and numbers the standard allows 127 bytes. */
const LONGEST_WORD = 1_000

/** A place in the bytes of a PDF file that only goes on. */
export class Cursor {
  constructor(
    readonly bytes: Buffer,
    public at: number,
    /** Of the whole file: whoever reads another part of it hands this on. */
    readonly budget: Budget,
  ) {}

  get byte(): number {
    return this.bytes[this.at] ?? -1
  }

  get ended(): boolean {
    return this.at >= this.bytes.length
  }

  /** Past white space. A comment is nowhere skipped: readers that search the bytes would find words in it. */
  skipSpace(): this {
    const start = this.at
    while (SPACE.has(this.byte)) this.at++
    this.budget.spend('bytes', this.at - start)
    return this
  }

  startsWith(word: string): boolean {
    for (let sign = 0; sign < word.length; sign++)
      if (this.bytes[this.at + sign] !== word.charCodeAt(sign)) return false
    return true
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
    if (this.at - start > LONGEST_WORD) throw new UnreadablePdf('A word without an end')
    this.budget.spend('bytes', this.at - start)
    return this.bytes.toString('latin1', start, this.at)
  }

  wholeNumber(): number {
    const word = this.skipSpace().word()
    if (!/^\d{1,10}$/.test(word)) throw new UnreadablePdf(`A number expected at ${this.at}`)
    return Number(word)
  }
}
