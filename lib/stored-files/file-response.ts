import 'server-only'
import { wordsResponse } from '@/lib/platform/answers/words-response'

type Opened = { bytes: Buffer; mediaType: string }

type Shown = 'inline' | 'attachment'
/** `shown`: with marks, for programs that read such names (RFC 6266). */
type FileName = string | { plain: string; shown: string }

/** A private file as an answer: never kept by a cache, never sniffed, shown in the page or, as an attachment, saved as it is. */
export function fileResponse(
  file: Opened | null,
  fileName?: FileName,
  shown: Shown = 'inline',
): Response {
  if (!file) return wordsResponse(404)
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': [shown, ...namesOf(fileName)].join('; '),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function namesOf(name?: FileName): string[] {
  if (!name) return []
  if (typeof name === 'string') return [`filename="${name}"`]
  return [`filename="${name.plain}"`, `filename*=UTF-8''${encodeURIComponent(name.shown)}`]
}
