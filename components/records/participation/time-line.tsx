import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { formatMonth } from '@/lib/forms/days/dates'
import type { Months } from '@/lib/participation/months/calendar'
import { contributionWords } from '@/lib/participation/period-words'
import type { DrawnTimeLine } from '@/lib/participation/time-line/lay-out-years'
import { shownMonths } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import type { ContributionState } from '@/lib/records/records'
import { BarPatterns, fillOf } from './bar-patterns'
import { YearsOf } from './years-of'

type Props = {
  line: DrawnTimeLine
  /** Months without any period, between the first and the last. */
  gaps: readonly Months[]
  /** Of them those that are asked about. */
  questions: readonly Months[]
  total: number
}

const states = Object.keys(contributionWords) as ContributionState[]

/** A history as a picture: a row for each year, twelve months in it. Below it in words what it shows and the table of periods does not. */
export function TimeLine({ line, gaps, questions, total }: Props) {
  const { years, payers, together } = line
  if (years.length === 0) return null
  const shown = states.filter((state) =>
    years.some(({ bars }) => bars.some((bar) => bar.state === state)),
  )
  return (
    <figure className="mb-8 max-w-prose break-inside-avoid-page">
      <figcaption className="mb-2 font-bold">{t('Từng năm, từ tháng 1 đến tháng 12')}</figcaption>
      <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-base">
        {shown.map((state) => (
          <li key={state} className="flex items-center gap-2">
            <svg width="2.5em" height="1em" aria-hidden="true">
              <rect
                width="100%"
                height="100%"
                className={fillOf(state).classes}
                fill={fillOf(state).fill}
              />
            </svg>
            {t(contributionWords[state])}
          </li>
        ))}
        {gaps.length > 0 && (
          <li className="flex items-center gap-2">
            <svg width="2.5em" height="1em" aria-hidden="true">
              <line
                x1="0"
                x2="100%"
                y1="50%"
                y2="50%"
                className="stroke-edge"
                strokeDasharray="2 4"
              />
            </svg>
            {t('Không đóng')}
          </li>
        )}
      </ul>
      <YearsOf
        years={years}
        questions={questions}
        label={t(
          'Hình vẽ từ năm {from} đến năm {to}: {payers} nơi đóng, {gaps} khoảng không đóng, tổng {time}. Bảng bên dưới kể từng giai đoạn.',
          {
            from: years[0]!.from,
            to: years.at(-1)!.to,
            payers: payers.length,
            gaps: gaps.length,
            time: shownMonths(total),
          },
        )}
      />
      <BarPatterns />
      <ol className="mt-4 list-decimal space-y-1 pl-[2em] text-base">
        {payers.map(({ number, name, spans }) => (
          <li key={number}>
            <Vietnamese>
              <Words>{name}</Words>
            </Vietnamese>
            {' · '}
            <Words>{spans.map(spanInSigns).join(', ')}</Words>
          </li>
        ))}
      </ol>
      <InWords name={t('Không đóng')} spans={gaps} />
      <InWords name={t('Nhiều nơi đóng cùng lúc')} spans={together} />
    </figure>
  )
}

const InWords = ({ name, spans }: { name: string; spans: readonly Months[] }) =>
  spans.length > 0 && (
    <p className="mt-2 text-base">
      <Words>{`${name}: ${spans.map(spanInSigns).join(', ')}.`}</Words>
    </p>
  )

const spanInSigns = ({ fromMonth, toMonth }: Months): string =>
  [fromMonth, toMonth].map(formatMonth).join(' – ')
