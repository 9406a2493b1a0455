import { DataTable } from '@/components/ui/data-table'
import { Words } from '@/components/ui/words/words'
import type { CardWithPlace } from '@/lib/cards/told-cards'
import { termWords } from '@/lib/cards/state-words'
import { t } from '@/lib/words/t'
import { CardNumber } from './card-number'
import { CardStateTag } from './card-state-tag'
import { CareFacility } from './care-facility'

type Props = { cards: readonly CardWithPlace[]; inFull: boolean; hrefOf: (from: string) => string }

/** Somebody's cards over the years, the newest first. */
export const CardList = ({ cards, inFull, hrefOf }: Props) => (
  <DataTable
    caption={t('Các thẻ qua các năm, mới nhất trước')}
    stacks
    columns={[
      { header: t('Thời hạn') },
      { header: t('Tình trạng') },
      { header: t('Số thẻ') },
      { header: t('Nơi ĐKKCB BĐ') },
    ]}
    rows={cards.map((one) => ({
      key: one.card.key,
      cells: [
        <a key="term" href={hrefOf(one.card.validFrom)}>
          <Words>{termWords(one)}</Words>
        </a>,
        <CardStateTag key="state" of={one} />,
        <div key="number">
          <CardNumber number={one.card.number} inFull={inFull} />
          {one.otherProvince && (
            <p className="text-base text-ink-soft">
              <Words>{t('Mã tỉnh {code}, khác thẻ hiện nay', { code: one.otherProvince })}</Words>
            </p>
          )}
        </div>,
        <CareFacility key="place" of={one} />,
      ],
    }))}
  />
)
