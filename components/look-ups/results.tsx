import type { ReactNode } from 'react'
import { Pagination } from '@/components/ui/pagination'
import { countWords } from '@/lib/look-ups/count-words'
import type { Query } from '@/lib/look-ups/queries'
import { RESULT_ANCHOR, resultHref } from '@/lib/look-ups/query-href'
import { PAGE_SIZE, type Found } from '@/lib/search/found'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { NoResult } from './no-result'

type Props = {
  id: CatalogueLookUpId
  noun: string
  query: Query
  inWords: string[]
  found: Found<unknown>
  children: ReactNode
}

/** What was found: how many, for which question, page by page. */
export function Results({ id, noun, query, inWords, found, children }: Props) {
  const { rows, page, suggestion } = found
  const pages = Math.max(page, Math.ceil(found.total / PAGE_SIZE))
  const isEmpty = rows.length === 0
  return (
    <>
      {!isEmpty && (
        <>
          <h2 id={RESULT_ANCHOR} tabIndex={-1} className="text-2xl">
            Tìm thấy {countWords(found)} {noun}
          </h2>
          <p className="mb-4 text-ink-soft">
            {inWords.join(' · ')}
            {pages > 1 && (
              <span className="whitespace-nowrap">
                {' '}
                · trang {page} trên {pages}
              </span>
            )}
          </p>
        </>
      )}
      {isEmpty && (
        <h2 id={RESULT_ANCHOR} tabIndex={-1} className="sr-only">
          Kết quả
        </h2>
      )}
      {suggestion && (
        <p className="mb-4">
          Có phải bạn muốn tìm{' '}
          <a
            href={resultHref(id, { ...query, tim: suggestion, trang: 1 })}
            className="inline-block py-1.5 font-bold"
          >
            «{suggestion}»
          </a>
          ?
        </p>
      )}
      {isEmpty ? <NoResult {...{ id, noun, query, inWords }} /> : children}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => resultHref(id, { ...query, trang: to })}
      />
    </>
  )
}
