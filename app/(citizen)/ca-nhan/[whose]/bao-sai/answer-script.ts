import 'server-only'
import { evidenceHref } from '@/lib/corrections/addresses'
import { evidenceRefusalText, type EvidenceRefusal } from '@/lib/corrections/evidence/evidence'
import type { KeptFiles } from '@/lib/corrections/evidence/keep-evidence'
import { PDF } from '@/lib/corrections/evidence/prepare-evidence'
import { warningText } from '@/lib/registration/photos/seen-photos'

/** As autosave understands it (browser/saving/post-words.ts). */
export const wordsKept = (reference: string): Response =>
  Response.json({ savedAt: new Date().toISOString(), reference })

export const wordsContested = (contested: string[]): Response =>
  Response.json({ contested }, { status: 409 })

/** As `browser/photos/upload-photo.ts` understands it. */
export function fileKept(whose: string, files: KeptFiles): Response {
  const [file] = Object.values(files)
  if (!file) return fileRefused('empty')
  if (!file.ok) return fileRefused(file.reason, file.until)
  const { id, mediaType, warnings } = file
  const isDocument = mediaType === PDF
  const warning = warningText(warnings)
  return Response.json({ ok: true, id, src: evidenceHref(whose, id), warning, isDocument })
}

export const fileRefused = (reason: EvidenceRefusal, until?: Date): Response =>
  Response.json({ ok: false, reason, message: evidenceRefusalText(reason, until) })
