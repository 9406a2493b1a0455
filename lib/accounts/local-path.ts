// Any host will do: it only shows whether the text would lead away from it.
const HERE = 'http://here'
const LONGEST = 500

/** An address of this site, or null: `//evil.example` and its cousins would lead to another site. */
export function readLocalPath(text: string | string[] | undefined): string | null {
  if (typeof text !== 'string' || text.length > LONGEST || !isLocal(text)) return null
  if (!URL.canParse(text, HERE)) return null
  const url = new URL(text, HERE)
  // Read once more as the browser will: `/.//evil.example` becomes `//evil.example` on the way.
  const path = url.pathname + url.search + url.hash
  // Letters with marks stand in an address as six or nine signs.
  return url.origin === HERE && isLocal(path) && path.length <= LONGEST ? path : null
}

const isLocal = (path: string) => /^\/(?!\/)[^\\\p{Cc}]*$/u.test(path)
