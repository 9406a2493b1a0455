import { useEffect, useRef } from 'react'
import { CheckedCard } from '@/components/records/clinic/checked/checked-card'
import type { CardVerdict } from '@/lib/clinic-code/code/judge-card'
import { SLOT_SECONDS } from '@/lib/clinic-code/code/slots'
import { cardVerdictWords } from '@/lib/clinic-code/code/verdict-words'
import type { WithdrawnList } from '@/lib/clinic-code/withdrawn-list'
import { formatInstant } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { classes } from '@/components/ui/classes'

export type CheckedScan = { verdict: CardVerdict; list: WithdrawnList | null; at: number }

/** Whether to believe it, first; then the least that tells one patient from another. It takes the focus, so that it is heard. */
export function CheckResult({ verdict, list, at }: CheckedScan) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [verdict])
  const { heading: words, text } = cardVerdictWords[verdict.is]
  const isValid = verdict.is === 'valid'
  return (
    <section
      className={classes(
        'my-5 rounded-lg border border-l-8 bg-paper p-4',
        isValid ? 'border-success' : 'border-danger',
      )}
    >
      <h2
        ref={heading}
        tabIndex={-1}
        className={classes('mb-2 text-2xl', isValid ? 'text-success' : 'text-danger')}
      >
        <span aria-hidden="true">{isValid ? '✓ ' : '✕ '}</span>
        {t(words)}
      </h2>
      <p>{t(text)}</p>
      {'statement' in verdict && (
        <>
          <p className="mt-2 font-bold">{madeWords(verdict.slot, at)}</p>
          <CheckedCard facts={verdict.statement} />
          <p className="mt-3 text-base text-ink-soft">{listWords(verdict.is, list)}</p>
        </>
      )}
      <p className="mt-1 text-base text-ink-soft">
        {t('Kiểm tra lúc {time}.', { time: formatInstant(new Date(at)) })}
      </p>
    </section>
  )
}

function madeWords(slot: number, at: number): string {
  const time = formatInstant(new Date(slot * SLOT_SECONDS * 1000))
  const minutes = Math.floor((at / 1000 - slot * SLOT_SECONDS) / 60)
  return minutes < 2
    ? t('Mã làm lúc {time}.', { time })
    : t('Mã làm lúc {time}, {count} phút trước.', { time, count: minutes })
}

function listWords(is: CardVerdict['is'], list: WithdrawnList | null): string {
  if (!list) return t('Chưa có danh sách thu hồi, nên chưa biết mã có bị thu hồi không.')
  const day = formatInstant(new Date(list.asOf))
  return is === 'withdrawn'
    ? t('Theo danh sách thu hồi lúc {day}.', { day })
    : t('Theo danh sách lúc {day}, mã không bị thu hồi.', { day })
}
