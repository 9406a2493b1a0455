import type { ReactNode } from 'react'
import type { Account } from '@/components/layout/header/account-menu'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { queryHref } from '@/lib/look-ups/query-href'
import type { LookUpWords } from '@/lib/look-ups/look-up-words'
import type { Query } from '@/lib/look-ups/queries'
import type { FieldError } from '@/lib/forms/form-state'
import type { Found } from '@/lib/search/ranking/found'
import { lookUpHref, lookUpTitle, type CatalogueLookUpId } from '@/lib/site/look-ups'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { Examples } from './examples'
import { LookUpForm } from './look-up-form'
import { OtherLookUps } from './other-look-ups'
import type { PlaceLists } from './place-fields'
import { Results } from './results'

type Props = {
  id: CatalogueLookUpId
  words: LookUpWords
  question: {
    query: Query | null
    typed: Record<string, string>
    errors: FieldError[]
    places: PlaceLists
    inWords: string[]
  }
  account: Account | null
  /** Null before anything was asked. */
  found: Found<unknown> | null
  /** From when the data is, and how far to trust it. */
  note: ReactNode
  /** The rows of the result. */
  children: ReactNode
}

/** One shape for the look-ups of a catalogue: the form at the left, what it found at the right; on a phone one below the other. */
export function LookUpPage({ id, words, question, account, found, note, children }: Props) {
  const { query, typed, errors, places, inWords } = question
  const title = t(lookUpTitle(id))
  return (
    <PortalPage
      form={{ id: switchedFormId, action: lookUpHref(id), isRepeated: true }}
      section="tra-cuu"
      title={title}
      trail={[{ title: t('Tra cứu'), href: '/tra-cuu' }, { title }]}
      account={account}
    >
      {/* The one address of a question that can be written in several ways. */}
      <link rel="canonical" href={queryHref(id, query ?? {})} />
      <ErrorSummary errors={errors} />
      <div className="mt-6 gap-12 lg:grid lg:grid-cols-[21rem_minmax(0,1fr)]">
        <div className="max-w-form">
          <LookUpForm
            {...{ id, words, places }}
            form={{ values: typed, errors }}
            structure={query?.noi ?? chosenStructure(typed)}
          />
        </div>
        <div className="min-w-0 max-lg:mt-12 print:mt-0">
          {query && found ? (
            <Results {...{ id, query, inWords, found }} noun={t(words.noun)}>
              {children}
            </Results>
          ) : (
            <Examples id={id} examples={words.examples} />
          )}
          {note}
        </div>
      </div>
      <OtherLookUps than={id} />
    </PortalPage>
  )
}

const chosenStructure = (typed: Record<string, string>): 'nay' | 'cu' =>
  typed.noi === 'cu' || (typed.noi !== 'nay' && typed.tinh) ? 'cu' : 'nay'
