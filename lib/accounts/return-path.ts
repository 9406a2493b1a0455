// Any host will do: it only shows whether the text would lead away from it.
const HERE = 'http://here'
const LONGEST = 500

/** The page to go back to, if it is one of ours: `//evil.example` and its cousins would lead to another site. */
export function returnPath(text: string | string[] | undefined, fallback: string): string {
  if (typeof text !== 'string' || text.length > LONGEST || !isLocal(text)) return fallback
  if (!URL.canParse(text, HERE)) return fallback
  const url = new URL(text, HERE)
  // Read once more as the browser will: `/.//evil.example` becomes `//evil.example` on the way.
  const path = url.pathname + url.search + url.hash
  return url.origin === HERE && isLocal(path) ? path : fallback
}

const isLocal = (path: string) => /^\/(?!\/)[^\\\p{Cc}]*$/u.test(path)
