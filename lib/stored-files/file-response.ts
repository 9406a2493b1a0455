import 'server-only'
import { wordsResponse } from '@/lib/platform/answers/words-response'

type Opened = { bytes: Buffer; mediaType: string }

type Shown = 'inline' | 'attachment'

/** A private file as an answer: never kept by a cache, never sniffed, shown in the page or, as an attachment, saved as it is. */
export function fileResponse(
  file: Opened | null,
  fileName?: string,
  shown: Shown = 'inline',
): Response {
  if (!file) return wordsResponse(404)
  const disposition = fileName ? `${shown}; filename="${fileName}"` : shown
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': disposition,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
