import { Notice } from '@/components/ui/notice'
import { formatInstant } from '@/lib/forms/days/dates'
import type { CheckedCode } from '@/lib/clinic-code/spoken/kept-check'
import { cardVerdictWords } from '@/lib/clinic-code/code/verdict-words'
import { t } from '@/lib/words/t'
import { CheckedCard } from './checked/checked-card'

/** The portal's own word, so there is no list and no clock to doubt. */
export const SpokenResult = ({ facts, at }: CheckedCode) => (
  <Notice tone="success" role="status" title={t(cardVerdictWords.valid.heading)}>
    <p>{t(cardVerdictWords.valid.text)}</p>
    <CheckedCard facts={facts} />
    <p className="text-base text-ink-soft">
      {t('Cổng trả lời lúc {time}.', { time: formatInstant(new Date(at)) })}
    </p>
  </Notice>
)
