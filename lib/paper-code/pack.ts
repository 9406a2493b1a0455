import 'server-only'
import { deflateRawSync } from 'node:zlib'
import { DICTIONARY_1 } from './dictionaries'
import type { Paper, PaperLine } from './paper'

/** As small as it goes: words that every form has are pointed at in the dictionary. */
export function packPaper({ form, reference, madeOn, lines, pictures }: Paper): Uint8Array {
  const words = JSON.stringify([form, madeOn, reference, flat(lines), flat(pictures)])
  const plain = Buffer.from(words.normalize('NFC'))
  return deflateRawSync(plain, { level: 9, memLevel: 9, dictionary: DICTIONARY_1 })
}

const flat = (lines: PaperLine[]) => lines.flatMap(({ label, value }) => [label, value])
