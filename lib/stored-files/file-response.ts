import 'server-only'
import { wordsResponse } from '@/lib/platform/answers/words-response'

type Opened = { bytes: Buffer; mediaType: string }

/** A private file as an answer: never kept by a cache, never sniffed, shown in the page or under a file name. */
export function fileResponse(file: Opened | null, fileName?: string): Response {
  if (!file) return wordsResponse(404)
  const disposition = fileName ? `inline; filename="${fileName}"` : 'inline'
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': disposition,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
