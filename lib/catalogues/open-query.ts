import * as z from 'zod'

export const MOST_ROWS = 1_000

const whole = (most: number) => z.coerce.number().int().min(0).max(most)
const MOST_SKIPPED = 100_000_000

const schema = z.object({
  version: whole(1_000_000).min(1).nullable().default(null),
  after: whole(MOST_SKIPPED).default(0),
  limit: whole(MOST_ROWS).min(1).default(MOST_ROWS),
})
export type OpenQuery = z.infer<typeof schema>

/** Null: something in it cannot be read. A wrong value is refused, so that a mistake in a program is found; a name nobody asked for (`fbclid`, `utm_source`) was hung on by whoever passed the link on. */
export function readOpenQuery(params: URLSearchParams): OpenQuery | null {
  return schema.safeParse(Object.fromEntries(params)).data ?? null
}

export type Format = 'page' | 'csv' | 'json' | 'xlsx'

/** `facilities.csv` → the list and how it is wanted. */
export function readName(name: string): { id: string; format: Format } {
  const [, id = name, format] = /^(.+)\.(csv|json|xlsx)$/.exec(name) ?? []
  return { id, format: (format as Format | undefined) ?? 'page' }
}

/** Raise it when the same version would be written otherwise than before. */
const REVISION = 2

/** Strong: a version of a list, in one form and of one page, has the same bytes each time. */
export const etagOf = (id: string, version: number, form: string): string =>
  `"${id}-${version}-${form}-${REVISION}"`

export const isKnownTag = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
