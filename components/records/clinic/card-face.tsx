import type { ReactNode } from 'react'
import { t } from '@/lib/words/t'

/** Left out on the page of a kept card: there scripts fill them in. */
type Props = Partial<Record<'name' | 'number' | 'term' | 'level' | 'facility', ReactNode>>

/** What stands on the card, large enough to be read across a counter. */
export const CardFace = ({ name, number, term, level, facility }: Props) => (
  <dl className="mt-2">
    <Line fact="name" label={t('Họ và tên')} value={name} isLarge />
    <Line fact="number" label={t('Số thẻ')} value={number} isLarge />
    <Line fact="term" label={t('Thời hạn của thẻ')} value={term} />
    <Line fact="level" label={t('Mức hưởng')} value={level} />
    <Line fact="facility" label={t('Nơi đăng ký khám chữa bệnh ban đầu')} value={facility} />
  </dl>
)

type LineProps = { fact: string; label: string; value?: ReactNode; isLarge?: boolean }

const Line = ({ fact, label, value, isLarge = false }: LineProps) => (
  <div className="border-b border-line py-1.5">
    <dt className="text-base text-ink-soft">{label}</dt>
    <dd
      data-fact={fact}
      className={`font-bold wrap-anywhere tabular-nums ${isLarge ? 'text-[min(1.5rem,7vw)]' : 'text-lg'}`}
    >
      {value}
    </dd>
  </div>
)
