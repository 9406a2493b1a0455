import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { shownExact } from '@/lib/records/shown'
import type { WhyLevel } from '@/lib/visits/level/why-level'
import { t } from '@/lib/words/t'
import { Explained } from '../explained/explained'

/** Why the insurance paid so large a part; where we can't tell, that. */
export const WhyLevels = ({ whys }: { whys: readonly WhyLevel[] }) =>
  whys.map((why) => (
    <section key={why.level} className="mb-7 max-w-prose">
      <h3 className="mb-2 text-xl">
        {t('Vì sao BHYT trả {level}%', { level: shownExact(why.level) })}
      </h3>
      <Answer why={why} />
      {why.steps.length > 0 && (
        <Explained of={t('Mức hưởng {level}%', { level: why.own! })} steps={why.steps} />
      )}
    </section>
  ))

function Answer({ why: { level, own, answer } }: { why: WhyLevel }) {
  const told = { level: shownExact(level), own: own ?? 0 }
  if (answer === 'agrees')
    return (
      <p className="mb-2">
        <Words>{t('Mức này khớp với điều cổng biết về thẻ và lần khám.')}</Words>
      </p>
    )
  if (answer === 'unknown')
    return (
      <p>
        <Words>
          {t(
            'Bệnh viện ghi {level}%. Cổng không biết mức hưởng của thẻ ngày ấy nên chưa giải thích được.',
            told,
          )}
        </Words>
      </p>
    )
  return (
    <Notice title={t('Bệnh viện ghi {level}%. Theo điều cổng biết là {own}%.', told)}>
      <p>
        <Words>
          {Number(level) > told.own
            ? t(
                'Người đủ 5 năm liên tục, cùng chi trả nhiều trong năm, có thể được mức cao hơn. Cổng chưa thấy điều ấy ở hồ sơ này.',
              )
            : t('Cổng có thể chưa biết hết về lần khám, hoặc hồ sơ ghi nhầm.')}
        </Words>
      </p>
      <p>
        <Words>{t('Bạn có thể hỏi bệnh viện, hoặc nhấn “Báo sai” ở cuối trang.')}</Words>
      </p>
    </Notice>
  )
}
