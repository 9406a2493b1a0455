import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { t } from '@/lib/words/t'

type Props = { of: ExplainedStep; first: number; last: number }

/** On what these steps rest; nothing where they rest on no law. */
export function Basis({ of: { laws, since, doubts }, first, last }: Props) {
  if (laws.length === 0 && since === null && doubts.length === 0) return null
  const told = laws.join(', ')
  return (
    <div className="mt-2 mb-5 max-w-prose space-y-1 pl-[2em] text-base text-ink-soft">
      {laws.length > 0 && (
        <p>
          <Words>
            {first === last
              ? t('Căn cứ của bước {step}: {laws}.', { step: first, laws: told })
              : t('Căn cứ của bước {first} đến {last}: {laws}.', { first, last, laws: told })}
          </Words>
        </p>
      )}
      {since !== null && (
        <p>
          <Words>{t('Số liệu áp dụng từ ngày {day}.', { day: formatDay(since) })}</Words>
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt}>
          <strong>{t('Chưa chắc:')}</strong> {doubt}
        </p>
      ))}
    </div>
  )
}
