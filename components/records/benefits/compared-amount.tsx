import { Explained } from '@/components/records/explained/explained'
import { Words } from '@/components/ui/words/words'
import {
  isReckoned,
  type NumbersBeside,
  type ExplainedAmount,
} from '@/lib/benefits/explained/explained-amount'
import { shownDong } from '@/lib/records/shown'
import { t } from '@/lib/words/t'

type Props = { amount: ExplainedAmount | null; of: string }

const lineOf = ({ of, decided, reckoned, isSame }: NumbersBeside): string =>
  isSame
    ? t('{of}: cổng tính lại ra đúng {decided}.', { of, decided: shownDong(decided) })
    : t('{of}: cổng ước tính {reckoned}, quyết định ghi {decided}.', {
        of,
        reckoned: shownDong(reckoned),
        decided: shownDong(decided),
      })

/** What comes out of one's own history beside what was decided: what was decided is what is paid. */
export function ComparedAmount({ amount, of }: Props) {
  if (amount === null)
    return <p>{t('Cổng chưa tính lại được khoản này. Cách tính ghi trong quyết định.')}</p>
  if (!isReckoned(amount))
    return (
      <p>
        <Words>{t('Cổng chưa tính lại được khoản này. {why}', { why: amount.sentence })}</Words>
      </p>
    )
  const differs = amount.comparisons.some(({ isSame }) => !isSame)
  return (
    <div className="space-y-2">
      {amount.comparisons.map((one) => (
        <p key={one.of} className="max-w-prose">
          <Words>{lineOf(one)}</Words>
        </p>
      ))}
      {amount.comparisons.length === 0 && (
        <p>{t('Dữ liệu không có mức lúc mới hưởng, nên cổng chỉ kể cách tính.')}</p>
      )}
      {differs && (
        <p className="max-w-prose">
          {t(
            'Số trong quyết định mới là số được trả. Hai số khác nhau khi hồ sơ gốc có điều mà cổng không có.',
          )}
        </p>
      )}
      <div className="mt-3">
        <Explained steps={amount.steps} of={of} />
      </div>
    </div>
  )
}
