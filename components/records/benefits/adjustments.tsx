import type { Adjustment } from '@/lib/benefits/told-details'
import type { ExplainedAmount } from '@/lib/benefits/explained/explained-amount'
import { formatMonth } from '@/lib/forms/days/dates'
import { shownDong } from '@/lib/records/shown'
import { Words } from '@/components/ui/words/words'
import { t } from '@/lib/words/t'
import { ComparedAmount } from './compared-amount'

type Props = { adjustments: readonly { of: Adjustment; amount: ExplainedAmount | null }[] }

/** Each change of a monthly amount, the newest first, and how it comes about where a general rise explains it. */
export function Adjustments({ adjustments }: Props) {
  if (adjustments.length === 0) return null
  return (
    <section className="my-8">
      <h2 className="mb-3 text-2xl">{t('Những lần điều chỉnh')}</h2>
      <ul className="space-y-4">
        {adjustments.map(({ of: { month, before, after }, amount }) => (
          <li key={month} className="border-t border-line pt-3">
            <p className="font-bold tabular-nums">
              <Words>
                {t('Từ tháng {month}: {before} thành {after}.', {
                  month: formatMonth(month),
                  before: shownDong(before),
                  after: shownDong(after),
                })}
              </Words>
            </p>
            {amount && (
              <ComparedAmount
                amount={amount}
                of={t('Mức từ tháng {month}', { month: formatMonth(month) })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
