import 'server-only'

type Opened = { bytes: Buffer; mediaType: string }

/** A private file as an answer: never kept by a cache, never sniffed, shown in the page or under a file name. */
export function paperResponse(paper: Opened | null, fileName?: string): Response {
  if (!paper)
    return new Response('Không có giấy tờ này ở đây.', { status: 404, headers: textHeaders })
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

const textHeaders = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'private, no-store',
}
