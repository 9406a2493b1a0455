/**
 * What every document drawn on request has in its head: what `app/layout.tsx` gives the pages that Next builds (settings, style
 * sheets, fonts) and our script, read from one of those.
 * @param {string} html a page without a description of its own
 */
export function readDocumentHead(html) {
  const head = /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? ''
  const tags = head.match(/<(?:meta|link)\b[^>]*>|<script\b[^>]*><\/script>/g) ?? []
  if (!tags.some((tag) => /rel="stylesheet"/.test(tag)))
    throw new Error('The page from which the head is read has no style sheet.')
  return { fontClass: /<html[^>]* class="([^"]*)"/.exec(html)?.[1] ?? '', tags: tags.join('') }
}

/** @param {ReturnType<typeof readDocumentHead>} head for lib/platform/env.ts */
export const tellDocumentHead = (head) => {
  process.env.DOCUMENT_HEAD = JSON.stringify(head)
}
