import { PersonName } from '@/components/ui/words/person-name'
import type { CardFacts } from '@/lib/clinic-code/card-facts'
import { validityWords } from '@/lib/clinic-code/code/verdict-words'
import { t } from '@/lib/words/t'

type Props = {
  facts: Pick<CardFacts, 'fullName' | 'birthYear' | 'level' | 'validFrom' | 'validTo'> & {
    number: string
  }
}

const SHOWN_DIGITS = 4

/** What a clinic sees of a card: enough to hold it against the patient and the paper in hand, and no more. */
export const CheckedCard = ({ facts }: Props) => (
  <dl className="mt-3">
    <Line label={t('Họ và tên')}>
      <PersonName>{facts.fullName}</PersonName>
    </Line>
    <Line label={t('Năm sinh')}>{facts.birthYear}</Line>
    <Line label={t('Thời hạn của thẻ')}>{validityWords(facts)}</Line>
    <Line label={t('Mức hưởng')}>
      {facts.level === null ? t('Thẻ không ghi') : `${facts.level}%`}
    </Line>
    <Line label={t('Bốn số cuối của thẻ')}>{facts.number.slice(-SHOWN_DIGITS)}</Line>
  </dl>
)

type LineProps = { label: string; children: React.ReactNode }

const Line = ({ label, children }: LineProps) => (
  <div className="border-b border-line py-1.5">
    <dt className="text-base text-ink-soft">{label}</dt>
    <dd className="text-xl font-bold wrap-anywhere tabular-nums">{children}</dd>
  </div>
)
