import { page } from '@/app/page-route'
import { CardBenefits } from '@/components/records/cards/card-benefits'
import { CardList } from '@/components/records/cards/card-list'
import { CardNotice } from '@/components/records/cards/card-notice'
import { CardReport } from '@/components/records/cards/card-report'
import { CardSummary } from '@/components/records/cards/card-summary'
import { DataSince } from '@/components/records/cards/data-since'
import { FiveYearsPart } from '@/components/records/cards/five-years'
import { NoCards } from '@/components/records/cards/no-cards'
import { TakeLink } from '@/components/records/papers/take-link'
import { RecordsPage } from '@/components/records/records-page'
import { Uncover } from '@/components/records/uncover'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { listReportsOf } from '@/lib/corrections/report/send-report'
import { recordHref, recordParts } from '@/lib/records/record-parts'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { askCards } from './ask-cards'
import { requireRecords } from '../require-records'

/** The health insurance cards of somebody: the one that holds, what it gives, and those before it. */
export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('cards', { whose, search, isShown: true })
  if (!opened) return null
  const { records } = opened
  const [cards, reports] = await Promise.all([askCards(records), listReportsOf(records, 'card')])
  const here = recordHref(whose, 'cards')
  // What is covered here stays covered there, until it is asked for.
  const faceOf = (from: string) => `${here}/xem-the?tu=${from}${records.inFull ? '&hien=1' : ''}`
  return {
    title: titleOfRecords(records, t(recordParts.cards.title)),
    body: (
      <RecordsPage {...opened} part="cards">
        {cards ? (
          <>
            <CardNotice of={cards.shown} />
            <Uncover records={records} href={here} />
            <CardSummary {...cards} inFull={records.inFull} showsBirthDay={records.showsBirthDay} />
            <DataSince at={cards.importedAt} />
            <CardReport of={cards.shown} {...{ records, reports }} />
            <div className="mb-10">
              <ButtonRow>
                <ButtonLink href={faceOf(cards.shown.card.validFrom)}>
                  {t('Xem thẻ Bảo hiểm y tế')}
                </ButtonLink>
                {!mayOnlyLook(records) && (
                  <ButtonLink look="secondary" href={`${here}/dung-the`}>
                    {t('Dùng thẻ khi đi khám')}
                  </ButtonLink>
                )}
              </ButtonRow>
            </div>
            <TakeLink records={records} kind="CARD" />
            <CardBenefits of={cards} />
            <FiveYearsPart of={cards} mayReport={!mayOnlyLook(records)} />
            {cards.all.length > 1 && (
              <CardList cards={cards.all} hrefOf={faceOf} {...{ records, reports }} />
            )}
          </>
        ) : (
          <NoCards />
        )}
      </RecordsPage>
    ),
  }
})
