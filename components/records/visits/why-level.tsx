import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { inVietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { shownExact } from '@/lib/records/shown'
import type { ToldWhy } from '@/lib/visits/level/why-level'
import { t } from '@/lib/words/t'
import { Explained } from '../explained/explained'

/** Why the insurance paid so large a part; where we can't tell, that. */
export const WhyLevels = ({ whys }: { whys: readonly ToldWhy[] }) =>
  whys.map((why) => (
    <section key={why.level} className="mb-7 max-w-prose">
      <h3 className="mb-2 text-xl">
        {t('Vì sao BHYT trả {level}%', { level: shownExact(why.level) })}
      </h3>
      {answers[why.answer](why)}
      {why.steps.length > 0 && (
        <Explained of={t('Mức hưởng {level}%', { level: why.own! })} steps={why.steps} />
      )}
    </section>
  ))

const shownOf = ({ level, own }: ToldWhy) => ({ level: shownExact(level), own: own ?? 0 })

const answers: Record<ToldWhy['answer'], (why: ToldWhy) => ReactNode> = {
  agrees: ({ isBelieved }) => (
    <p className="mb-2">
      <Words>
        {isBelieved
          ? t('Mức này khớp với thẻ. Cách đến khám là theo bệnh viện ghi.')
          : t('Mức này khớp với điều cổng biết về thẻ và lần khám.')}
      </Words>
    </p>
  ),
  unknown: (why) => (
    <p>
      <Words>
        {t(
          'Bệnh viện ghi {level}%. Cổng không biết mức hưởng của thẻ ngày ấy nên chưa giải thích được.',
          shownOf(why),
        )}
      </Words>
    </p>
  ),
  differs: (why) => (
    <Notice title={t('Bệnh viện ghi {level}%. Theo điều cổng biết là {own}%.', shownOf(why))}>
      <p>
        <Words>
          {Number(why.level) > Number(why.own)
            ? t(
                'Người đủ 5 năm liên tục, cùng chi trả nhiều trong năm, có thể được mức cao hơn. Cổng chưa thấy điều ấy ở hồ sơ này.',
              )
            : t('Cổng có thể chưa biết hết về lần khám, hoặc hồ sơ ghi nhầm.')}
        </Words>
      </p>
      <WhomToAsk />
    </Notice>
  ),
  doubted: (why) => (
    <Notice tone="warning" title={t('Điều bệnh viện ghi chưa khớp với thẻ.')}>
      <p>
        <Words>{bothOf(why)}</Words>
      </p>
      <p>
        <Words>
          {Number(why.level) === why.own
            ? t(
                'Mức {level}% dựa vào điều bệnh viện ghi. Cổng chưa xác nhận được mức này.',
                shownOf(why),
              )
            : t(
                'Nếu đúng như bệnh viện ghi về cách đến khám thì mức là {own}%. Hồ sơ ghi {level}%.',
                shownOf(why),
              )}
        </Words>
      </p>
      <WhomToAsk />
    </Notice>
  ),
}

/** What the hospital wrote, and what the card says. */
const bothOf = ({ doubt, registeredAt: place }: ToldWhy) =>
  doubt?.kind === 'registered-here'
    ? t(
        'Bệnh viện ghi người bệnh tự đến. Thẻ của ngày ấy ghi nơi đăng ký ban đầu chính là <vi>{place}</vi>.',
        { place, vi: inVietnamese },
      )
    : t(
        'Bệnh viện ghi khám đúng nơi đăng ký ban đầu. Thẻ của ngày ấy ghi nơi đăng ký là <vi>{place}</vi>.',
        { place, vi: inVietnamese },
      )

const WhomToAsk = () => (
  <p>
    <Words>{t('Có thể hỏi bệnh viện, hoặc nhấn “Báo sai” ở cuối trang.')}</Words>
  </p>
)
