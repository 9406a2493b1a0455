import 'server-only'
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
  let decoder: TextDecoder | undefined
  for await (const bytes of bytesOf(source)) {
    hear(bytes)
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    const text = decoded(decoder, bytes)
    if (text !== '') yield text
  }
  const rest = decoder ? decoded(decoder) : ''
  if (rest !== '') yield rest
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    // UTF-16 without its mark is lawful UTF-8, full of these.
    return text.includes('\0') ? refuseFile({ rule: 'encoding' }) : text
  } catch (fault) {
    if (fault instanceof TypeError) return refuseFile({ rule: 'encoding' })
    throw fault
  }
}
