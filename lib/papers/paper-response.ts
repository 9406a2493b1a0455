import 'server-only'
import { wordsResponse } from '@/lib/platform/answers/words-response'

type Opened = { bytes: Buffer; mediaType: string }

/** A private file as an answer: never kept by a cache, never sniffed, shown in the page or under a file name. */
export function paperResponse(paper: Opened | null, fileName?: string): Response {
  if (!paper) return wordsResponse(404)
  const disposition = fileName ? `inline; filename="${fileName}"` : 'inline'
  return new Response(new Uint8Array(paper.bytes), {
    headers: {
      'content-type': paper.mediaType,
      'content-disposition': disposition,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
