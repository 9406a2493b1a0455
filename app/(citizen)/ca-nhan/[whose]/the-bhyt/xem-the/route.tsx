import { page } from '@/app/page-route'
import { CardNotice } from '@/components/records/cards/card-notice'
import { CardPicture } from '@/components/records/cards/card-picture'
import { NoCards } from '@/components/records/cards/no-cards'
import { RecordsPage } from '@/components/records/records-page'
import { Uncover } from '@/components/records/uncover'
import { Button } from '@/components/ui/button'
import { cardFrom } from '@/lib/cards/told-cards'
import { paperToBring } from '@/lib/cards/paper-to-bring'
import { isDay, today } from '@/lib/forms/days/dates'
import { env } from '@/lib/platform/env'
import { recordHref } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { askCards } from '../ask-cards'
import { requireRecords } from '../../require-records'

const below = '/xem-the'

/** The face of one card, as real text, to be shown on a telephone or printed. */
export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('cards', { whose, search, below, isShown: true })
  if (!opened) return null
  const { records } = opened
  const from = typeof search.tu === 'string' && isDay(search.tu) ? search.tu : undefined
  const cards = await askCards(records)
  const card = cards && cardFrom(cards, from)
  const title = t('Hình thẻ BHYT')
  const here = `${recordHref(whose, 'cards')}${below}${from ? `?tu=${from}` : ''}`
  return {
    title: titleOfRecords(records, title),
    body: (
      <RecordsPage {...opened} part="cards" below={{ title }}>
        {card && cards.person ? (
          <>
            <CardNotice of={card} hasNewer={card !== cards.shown} />
            <CardPicture
              of={card}
              person={cards.person}
              inFull={records.inFull}
              showsBirthDay={records.showsBirthDay}
              isDemo={env.DEMO_MODE}
            />
            <p className="max-w-prose">
              {t('Đây là hình để xem, in và đối chiếu.')} {paperToBring(cards.person, today())}
            </p>
            <Uncover records={records} href={here} />{' '}
            <Button type="button" look="secondary" data-print hidden>
              {t('In thẻ')}
            </Button>
          </>
        ) : (
          <NoCards />
        )}
      </RecordsPage>
    ),
  }
})
