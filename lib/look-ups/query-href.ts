import { lookUpHref, type CatalogueLookUpId } from '@/lib/site/look-ups'
import { partsOf, type Query } from './queries'

/** Where the list of results begins on the page. */
export const RESULT_ANCHOR = 'ket-qua'

/** The one address of a question: nothing empty, always in the same order, so that it can be kept and shared. */
export function queryHref(id: CatalogueLookUpId, query: Partial<Query>): string {
  const parts = partsOf(id).flatMap((name) => {
    const value = query[name]
    const isImplied = name === 'noi' || (name === 'trang' && value === 1)
    return value && !isImplied ? [[name, String(value)]] : []
  })
  const text = new URLSearchParams(parts).toString()
  return `${lookUpHref(id)}${text && `?${text}`}`
}

export const resultHref = (id: CatalogueLookUpId, query: Partial<Query>): string =>
  `${queryHref(id, query)}#${RESULT_ANCHOR}`
