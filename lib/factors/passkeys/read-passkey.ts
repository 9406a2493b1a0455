/** What a page posts of a passkey: JSON as the browser tells it, judged by whoever uses it. Null for anything else. */
export function readPasskey(posted: string): unknown {
  try {
    return JSON.parse(posted)
  } catch {
    return null
  }
}
