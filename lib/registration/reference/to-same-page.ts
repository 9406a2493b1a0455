import 'server-only'
import { toOwn } from './to-own'

/**
 * The page a form was posted from, as it was asked for: where a change of language leads, once what was typed is kept. `otherwise`: what the
 * address says now; null for what is so no longer.
 */
export function toSamePage(
  request: Request,
  own: { reference: string },
  otherwise: Record<string, string | null> = {},
): Response {
  const { pathname, searchParams } = new URL(request.url)
  for (const [name, value] of Object.entries({ ma: null, ...otherwise }))
    if (value === null) searchParams.delete(name)
    else searchParams.set(name, value)
  const asked = searchParams.toString()
  return toOwn(asked ? `${pathname}?${asked}` : pathname, own)
}
