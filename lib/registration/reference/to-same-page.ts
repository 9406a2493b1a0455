import 'server-only'
import { toOwn } from './to-own'

/**
 * The page a form was posted from, as it was asked for: where a change of language leads, once what was typed is kept. `without`: what the
 * address said that is so no longer.
 */
export function toSamePage(
  request: Request,
  own: { reference: string },
  without: string[] = [],
): Response {
  const { pathname, searchParams } = new URL(request.url)
  for (const name of ['ma', ...without]) searchParams.delete(name)
  const asked = searchParams.toString()
  return toOwn(asked ? `${pathname}?${asked}` : pathname, own)
}
