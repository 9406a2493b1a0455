import 'server-only'
import { lineBreaksIn, linesBeforeBad, unfinishedIn } from '@/lib/claims/xml/bad-letters'
import { refuseFile } from './file-fault'
import { bytesOf, type FileSource } from './file-source'

/** UTF-16 as spreadsheets save «Unicode text», told by its first two bytes; everything else must be UTF-8. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** The text of a file piece by piece; what is in another encoding is refused, never guessed. `hear` is given every byte. */
export async function* decodeFile(
  source: FileSource,
  hear: (bytes: Uint8Array) => void = () => undefined,
): AsyncGenerator<string> {
  let decoder: FileDecoder | undefined
  for await (const bytes of bytesOf(source)) {
    hear(bytes)
    decoder ??= new FileDecoder(encodingOf(bytes))
    const text = decoder.decode(bytes)
    if (text !== '') yield text
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield rest
}

/** Knows on which line letters turn up that are none. */
class FileDecoder {
  private readonly decoder: TextDecoder
  /** Lines that are wholly behind, and bytes of a letter that go on in the next piece. */
  private lines = 0
  private unfinished: Uint8Array = new Uint8Array()

  constructor(private readonly encoding: string) {
    this.decoder = new TextDecoder(encoding, { fatal: true })
  }

  /** Without bytes: the file has ended. */
  decode(bytes?: Uint8Array): string {
    try {
      const text = bytes ? this.decoder.decode(bytes, { stream: true }) : this.decoder.decode()
      // UTF-16 without its mark is lawful UTF-8, full of these.
      if (text.includes('\0')) return refuseFile({ rule: 'encoding' })
      this.lines += bytes ? lineBreaksIn(bytes) : 0
      this.unfinished = bytes ? unfinishedIn(bytes) : this.unfinished
      return text
    } catch (fault) {
      if (fault instanceof TypeError) return this.refuse(bytes)
      throw fault
    }
  }

  private refuse(bytes: Uint8Array = new Uint8Array()): never {
    if (this.encoding !== 'utf-8') return refuseFile({ rule: 'encoding' })
    const line = this.lines + linesBeforeBad(this.unfinished, bytes) + 1
    return refuseFile({ rule: 'encoding', line })
  }
}
