import 'server-only'
import { readFile, stat } from 'node:fs/promises'
import { preparePhoto } from '@/lib/photos/prepare-photo'
import { warningsAt, type PhotoWarning } from '@/lib/photos/judging/photo-warnings'
import { maxPdfBytes, type EvidenceRefusal } from './evidence'
import { refusalOfPdf } from './judge-pdf'

export const PDF = 'application/pdf'

/** Fit to keep. Of a photograph nothing but the picture; `warnings`: what a machine saw of it that may not do. */
export type PreparedEvidence = {
  ok: true
  bytes: Buffer
  mediaType: string
  warnings: PhotoWarning[]
}

/** A photograph as every photograph of the portal, or a PDF as it came. */
export async function prepareEvidence(
  path: string,
): Promise<PreparedEvidence | { ok: false; reason: EvidenceRefusal }> {
  const photo = await preparePhoto(path)
  if (photo.ok)
    return {
      ok: true,
      bytes: photo.jpeg,
      mediaType: 'image/jpeg',
      // Which side of what it is, nobody asked.
      warnings: warningsAt(null, photo.warnings),
    }
  return photo.reason === 'pdf' ? preparePdf(path) : photo
}

async function preparePdf(path: string) {
  if ((await stat(path)).size > maxPdfBytes)
    return { ok: false as const, reason: 'pdf-too-big' as const }
  const bytes = await readFile(path)
  const reason = refusalOfPdf(bytes)
  return reason
    ? { ok: false as const, reason }
    : { ok: true as const, bytes, mediaType: PDF, warnings: [] }
}
