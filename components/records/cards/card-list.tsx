import { DataTable } from '@/components/ui/data-table'
import { Words } from '@/components/ui/words/words'
import type { CardWithPlace } from '@/lib/cards/told-cards'
import { termWords } from '@/lib/cards/state-words'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { t } from '@/lib/words/t'
import { CardReport, type Reporting } from './card-report'
import { CardNumber } from './card-number'
import { CardStateTag } from './card-state-tag'
import { CareFacility } from './care-facility'

type Props = Reporting & {
  cards: readonly CardWithPlace[]
  hrefOf: (from: string) => string
}

/** Somebody's cards over the years, the newest first. */
export function CardList({ cards, hrefOf, records, reports }: Props) {
  const isMuted = mayOnlyLook(records)
  return (
    <DataTable
      caption={t('Các thẻ qua các năm, mới nhất trước')}
      columns={[
        { header: t('Thời hạn') },
        { header: t('Tình trạng') },
        { header: t('Số thẻ'), width: 'lg:w-40' },
        { header: t('Nơi ĐKKCB BĐ') },
        ...(isMuted ? [] : [{ header: t('Báo sai'), isForScreen: true }]),
      ]}
      rows={cards.map((one) => ({
        key: one.card.key,
        cells: [
          <a key="term" href={hrefOf(one.card.validFrom)}>
            <Words>{termWords(one)}</Words>
          </a>,
          <CardStateTag key="state" of={one} />,
          <div key="number">
            <CardNumber number={one.card.number} inFull={records.inFull} />
            {one.otherProvince && (
              <p className="text-base text-ink-soft">
                <Words>{t('Mã tỉnh {code}, khác thẻ hiện nay', { code: one.otherProvince })}</Words>
              </p>
            )}
          </div>,
          <CareFacility key="place" of={one} />,
          ...(isMuted ? [] : [<CardReport key="report" of={one} {...{ records, reports }} />]),
        ],
      }))}
    />
  )
}
