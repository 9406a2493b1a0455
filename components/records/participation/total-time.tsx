import { Details } from '@/components/ui/details'
import { Words } from '@/components/ui/words/words'
import type { CountedTime } from '@/lib/participation/months/count-months'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { shownMonths } from '@/lib/records/shown'
import { t } from '@/lib/words/t'

type Props = { total: CountedTime; steps: readonly ExplainedStep[] }

/** The total, what it leaves out, and how it comes about. */
export const TotalTime = ({ total, steps }: Props) => (
  <section className="mb-6 max-w-prose">
    <p className="text-xl">
      <Words>
        {t('Tổng thời gian tham gia: <b>{time}</b>', {
          time: shownMonths(total.paid),
          b: (words) => <strong>{words}</strong>,
        })}
      </Words>
    </p>
    {total.owed > 0 && (
      <p>
        {t('Chưa tính {months} chậm đóng. Khi đơn vị đóng, các tháng ấy được tính.', {
          months: shownMonths(total.owed),
        })}
      </p>
    )}
    {total.ahead > 0 && (
      <p>
        {t('Chưa tính {months} đã đóng trước cho thời gian sắp tới.', {
          months: shownMonths(total.ahead),
        })}
      </p>
    )}
    <Details summary={t('Tổng này được tính thế nào')}>
      <ol className="list-decimal space-y-3 pl-[2em]">
        {steps.map(({ words, formula, result }) => (
          <li key={words} className="pl-1">
            <p>{words}</p>
            <p className="tabular-nums wrap-anywhere">
              {formula} = {result}
            </p>
          </li>
        ))}
      </ol>
      <p>
        {t(
          'Tính: tháng đã đóng, tháng truy đóng, tháng đóng tự nguyện. Không tính: tháng chậm đóng, tháng không có trong quá trình.',
        )}
      </p>
    </Details>
  </section>
)
