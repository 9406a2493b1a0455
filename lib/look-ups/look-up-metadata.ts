import { lookUpTitle, type CatalogueLookUpId } from '@/lib/site/look-ups'
import { pageTitle } from '@/lib/site/page-title'
import { queryHref } from './query-href'
import type { Query } from './queries'

type Asked = { query: Query | null; errors: unknown[]; inWords: string[] }

/** The name under which a result page is kept among the bookmarks, and the one address of its question. */
export function lookUpMetadata(id: CatalogueLookUpId, { query, errors, inWords }: Asked) {
  const words = [lookUpTitle(id), inWords.join(', ')].filter(Boolean).join(': ')
  return {
    title: pageTitle(words, { hasErrors: errors.length > 0 }),
    alternates: { canonical: queryHref(id, query ?? {}) },
  }
}
