import { inVietnamese, Vietnamese } from '@/components/ui/vietnamese'
import type { ReactNode } from 'react'
import { Pagination } from '@/components/ui/pagination'
import { countWords } from '@/lib/look-ups/count-words'
import type { Query } from '@/lib/look-ups/queries'
import { RESULT_ANCHOR, resultHref } from '@/lib/look-ups/query-href'
import { PAGE_SIZE, type Found } from '@/lib/search/ranking/found'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { t } from '@/lib/words/t'
import { NoResult } from './no-result'

type Props = {
  id: CatalogueLookUpId
  noun: string
  query: Query
  inWords: string[]
  found: Found<unknown>
  /** The rows of this page. */
  children: ReactNode
}

/** What was found: how many, for which question, page by page. */
export function Results({ id, noun, query, inWords, found, children }: Props) {
  const pages = Math.max(1, Math.ceil(found.total / PAGE_SIZE))
  const pageHref = (page: number) => resultHref(id, { ...query, trang: page })
  const isBeyond = found.rows.length === 0 && found.total > 0
  if (found.total === 0)
    return (
      <>
        <h2 id={RESULT_ANCHOR} tabIndex={-1} className="text-2xl">
          {t('Không tìm thấy {noun} nào', { noun })}
        </h2>
        <p className="mt-2 mb-4 text-ink-soft">
          <Vietnamese>{inWords.join(' · ')}</Vietnamese>
        </p>
        <Suggestion {...{ id, query, found }} />
        <NoResult {...{ id, noun, query }} />
      </>
    )
  return (
    <>
      <h2 id={RESULT_ANCHOR} tabIndex={-1} className="text-2xl">
        {found.isGuess
          ? t('Không thấy đúng “<vi>{tim}</vi>”. Gần giống nhất:', {
              tim: query.tim,
              vi: inVietnamese,
            })
          : t('Tìm thấy {words} {noun}', { words: countWords(found), noun })}
      </h2>
      <p className="mt-2 mb-4 text-ink-soft">
        <Vietnamese>{inWords.join(' · ')}</Vietnamese>
        {pages > 1 &&
          !isBeyond &&
          ` · ${t('trang {page} trên {pages}', { page: found.page, pages })}`}
      </p>
      {found.readAs && (
        <p className="mb-4">
          {t('Đã tìm theo tên “<vi>{readAs}</vi>”.', { readAs: found.readAs, vi: inVietnamese })}
        </p>
      )}
      <Suggestion {...{ id, query, found }} />
      {isBeyond ? (
        <p className="mb-7">
          {t('Chỉ xem được đến trang {pages}. <a>Về trang {pages}</a>', {
            pages,
            a: (words) => (
              <a href={pageHref(pages)} className="inline-block py-1.5">
                {words}
              </a>
            ),
          })}
        </p>
      ) : (
        <>
          {children}
          <Pagination page={found.page} pages={pages} hrefOf={pageHref} />
        </>
      )}
    </>
  )
}

/** Asked, never done: what was typed stays the question. */
const Suggestion = ({ id, query, found }: Pick<Props, 'id' | 'query' | 'found'>) =>
  found.suggestion && (
    <p className="mb-4 print:hidden">
      {t('Có phải bạn muốn tìm <a>“<vi>{suggestion}</vi>”</a>?', {
        suggestion: found.suggestion ?? '',
        vi: inVietnamese,
        a: (words) => (
          <a
            href={resultHref(id, { ...query, tim: found.suggestion ?? '', trang: 1 })}
            className="inline-block py-1.5 font-bold"
          >
            {words}
          </a>
        ),
      })}
    </p>
  )
