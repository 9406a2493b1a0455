import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { benefitLines } from '@/lib/cards/benefits/benefit-lines'
import { levelWords } from '@/lib/cards/benefits/level-words'
import { reckonThresholds } from '@/lib/cards/benefits/thresholds'
import { levelOnDay } from '@/lib/cards/level-on-day'
import type { ToldCards } from '@/lib/cards/told-cards'
import { formatDay } from '@/lib/forms/days/dates'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { t } from '@/lib/words/t'
import { Explained } from '../explained/explained'
import { BenefitLines, FormerWords } from './benefit-words'
import { UnknownLevel } from './unknown-level'

/** What the card gives by the law of a day: the page's own, or of a card that doesn't hold then its last or first. */
const dayOfLaw = ({ shown: { card, state }, by: { day } }: Pick<ToldCards, 'shown' | 'by'>) => {
  if (state === 'coming') return card.validFrom
  return state === 'expired' ? (card.validTo ?? day) : day
}

export function CardBenefits({ of }: { of: ToldCards }) {
  const by: By = { ...of.by, day: dayOfLaw(of) }
  const found = levelOnDay(of.shown.card, by)
  return (
    <section>
      <h2 className="mb-3 text-2xl">{t('Thông tin quyền lợi')}</h2>
      {found ? (
        <>
          <p className="mb-3 max-w-prose">
            <Words>{levelWords(found, of.shown.card)}</Words>
          </p>
          <Benefits level={found.level} by={by} />
        </>
      ) : (
        <UnknownLevel of={of} />
      )}
    </section>
  )
}

type BenefitsProps = { level: Parameters<typeof benefitLines>[0]; by: By }

function Benefits({ level, by }: BenefitsProps) {
  const thresholds = reckonThresholds(by)
  if (isUnreckoned(thresholds)) return <Notice>{thresholds.sentence}</Notice>
  const smallVisit = thresholds.value.smallVisit.toString()
  const lines = benefitLines(level, { by, smallVisit })
  return (
    <>
      {lines ? <BenefitLines lines={lines} /> : <FormerWords level={level} isLaw />}
      <p className="mb-3 max-w-prose text-base text-ink-soft">
        <Words>{t('Theo luật áp dụng ngày {day}.', { day: formatDay(by.day) })}</Words>
      </p>
      <Explained of={t('Các mức tiền')} steps={thresholds.steps} />
      {lines && <FormerWords level={level} isLaw={false} />}
    </>
  )
}
