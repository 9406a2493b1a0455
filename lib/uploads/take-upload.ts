import 'server-only'
import { open } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { refusedPhoto } from '@/lib/photos/photo'
import type { ReceivedPhoto } from '@/lib/photos/receiving/receive-photos'
import { unseal } from '@/lib/platform/seal/seal'
import { nameOfPiece } from './append-bytes'
import { findPiece, findUpload, type UploadRow } from './repository'
import type { UploadSender } from './upload'

/** The whole picture as a file in `folder`, as if a form had brought it. Something that is not whole was cut off. */
export async function takeUpload(
  id: string,
  senders: UploadSender[],
  folder: string,
): Promise<ReceivedPhoto> {
  const upload = isId(id) && (await findUpload(id, senders))
  if (!upload || upload.received < upload.size) return refusedPhoto('cut-off')
  const target = path.join(folder, upload.id)
  await writePieces(upload, target)
  return { ok: true, path: target }
}

const isId = (id: string) => z.uuid().safeParse(id).success

async function writePieces({ id, size }: UploadRow, target: string): Promise<void> {
  const file = await open(target, 'wx', 0o600)
  try {
    for (let at = 0; at < size;) {
      const piece = await findPiece(id, at)
      if (piece?.at !== at) throw new Error('A piece of an upload is missing.')
      const bytes = unseal(piece.sealed, nameOfPiece(id, at))
      await file.write(bytes)
      at += bytes.length
    }
  } finally {
    await file.close()
  }
}
