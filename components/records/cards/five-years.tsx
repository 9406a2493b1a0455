import { Words } from '@/components/ui/words/words'
import { explainFiveYears } from '@/lib/cards/five-years/explain-five-years'
import { agreementWords, ownWords } from '@/lib/cards/five-years/five-years-words'
import { reckonThresholds } from '@/lib/cards/benefits/thresholds'
import type { ToldCards } from '@/lib/cards/told-cards'
import { shownDong } from '@/lib/records/shown'
import { formatDay } from '@/lib/forms/days/dates'
import { isUnreckoned } from '@/lib/reckoning/sheet/unreckoned'
import { t } from '@/lib/words/t'
import { Explained } from '../explained/explained'

type Props = { of: ToldCards; mayReport: boolean }

/** The date on the card, how it comes about, and what it is good for. */
export function FiveYearsPart({ of: { fiveYears, by }, mayReport }: Props) {
  const { own, inFile, agreement } = fiveYears
  return (
    <section className="mb-7">
      <h2 className="mb-3 text-2xl">{t('5 năm liên tục')}</h2>
      <div className="max-w-prose space-y-3">
        <p>
          <Words>
            {inFile
              ? t('Thẻ ghi: đủ 5 năm liên tục từ {day}.', { day: formatDay(inFile) })
              : t('Thẻ không ghi thời điểm đủ 5 năm liên tục.')}
          </Words>
        </p>
        {own && (
          <p>
            <Words>{ownWords(own)}</Words>
          </p>
        )}
        {agreementWords(agreement, mayReport).map((words) => (
          <p key={words}>
            <Words>{words}</Words>
          </p>
        ))}
        <GoodFor by={by} />
      </div>
      {own && <Explained of={t('Thời điểm đủ 5 năm liên tục')} steps={explainFiveYears(own)} />}
    </section>
  )
}

function GoodFor({ by }: Pick<ToldCards, 'by'>) {
  const answer = reckonThresholds(by)
  if (isUnreckoned(answer)) return <p>{answer.sentence}</p>
  const amount = shownDong(answer.value.copaymentMost.toString())
  return (
    <>
      <p>
        <Words>
          {t('Đủ 5 năm, khi tiền cùng chi trả trong năm trên {amount}, quỹ trả hết đến cuối năm.', {
            amount,
          })}
        </Words>
      </p>
      <p className="text-base text-ink-soft">
        <Words>
          {t('Chỉ tính những lần khám đúng quy định (Luật BHYT Điều 22.1.d). Hãy giữ các hóa đơn.')}
        </Words>
      </p>
    </>
  )
}
