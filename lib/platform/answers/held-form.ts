import 'server-only'
import { readForm } from './read-form'

/** A form that could not be kept: where it was posted to, and its words unless they can't be given back. */
export type HeldForm = { action: string; words: Record<string, string> | null }

export async function heldForm(request: Request): Promise<HeldForm> {
  const { pathname, search } = new URL(request.url)
  return { action: pathname + search, words: await wordsOf(request) }
}

/** Pictures can't be given back, and a password is not written into a page. */
async function wordsOf(request: Request): Promise<Record<string, string> | null> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return null
  const words = await readForm(request).catch(() => null)
  const hasPassword = Object.keys(words ?? {}).some((name) => /password/i.test(name))
  return hasPassword ? null : words
}
