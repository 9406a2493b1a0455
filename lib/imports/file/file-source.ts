import 'server-only'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Where a file's bytes come from: a path of this machine, or a file kept sealed, opened anew each time it is read. */
export type FileSource = string | { size: number; open: () => AsyncIterable<Uint8Array> }

export const sizeOfSource = async (source: FileSource): Promise<number> =>
  typeof source === 'string' ? (await stat(source)).size : source.size

export const bytesOf = (source: FileSource): AsyncIterable<Uint8Array> =>
  typeof source === 'string'
    ? createReadStream(source, { highWaterMark: 256 * 1024 })
    : source.open()
