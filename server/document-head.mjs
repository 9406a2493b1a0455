/**
 * What every document drawn on request has in its head: what `app/layout.tsx` gives the pages that Next builds (settings, style
 * sheets, fonts), read from one of those, and the one script of ours instead of Next's.
 * @param {string} html a page without a description of its own
 * @param {string} script the address of the built `app/live.ts`
 */
export function readDocumentHead(html, script) {
  const head = /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? ''
  const tags = head.match(/<(?:meta|link)\s[^>]*>/g)?.filter((tag) => !/as="script"/.test(tag))
  if (!tags?.some((tag) => /rel="stylesheet"/.test(tag)))
    throw new Error('The page from which the head is read has no style sheet.')
  return {
    fontClass: /<html[^>]* class="([^"]*)"/.exec(html)?.[1] ?? '',
    tags: `${tags.join('')}<script type="module" src="${script}"></script>`,
  }
}

/** @param {ReturnType<typeof readDocumentHead>} head for lib/platform/env.ts */
export const tellDocumentHead = (head) => {
  process.env.DOCUMENT_HEAD = JSON.stringify(head)
}
