import 'server-only'
import { toOwn } from './to-own'

/** The page a form was posted from, as it was asked for: where a change of language leads, once what was typed is kept. */
export function toSamePage(request: Request, own: { reference: string }): Response {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.delete('ma')
  const asked = searchParams.toString()
  return toOwn(asked ? `${pathname}?${asked}` : pathname, own)
}
