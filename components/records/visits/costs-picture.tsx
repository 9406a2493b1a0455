import { DataTable } from '@/components/ui/data-table'
import type { CostsOfYear } from '@/lib/visits/costs/costs-by-year'
import { byPatient } from '@/lib/visits/costs/payers'
import { shownDong } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import { BarPatterns } from '../participation/bar-patterns'

type Props = { years: readonly CostsOfYear[] }

const ROW = 1.8
const LEFT = '3.2em'

/** HospitalWords apart without colour too: full, slanted lines, level lines. */
const parts = [
  { of: ({ sum }: CostsOfYear) => sum.fund, className: 'fill-voice' },
  { of: ({ sum }: CostsOfYear) => byPatient(sum), fill: 'url(#slanted)' },
  { of: ({ sum }: CostsOfYear) => sum.other, fill: 'url(#level)' },
]

/** What the visits of each year cost, as bars; the table below says the same. */
export const CostsPicture = ({ years }: Props) => (
  <figure className="mb-8">
    <figcaption className="mb-2 text-xl font-bold">{t('Chi phí từng năm')}</figcaption>
    <Legend />
    <Bars years={years} />
    <BarPatterns />
    <DataTable
      caption={t('Chi phí từng năm')}
      hideCaption
      columns={[
        { header: t('Năm') },
        { header: t('Số lần khám'), isNumber: true },
        { header: t('Tổng chi'), isNumber: true },
        { header: t('BHYT thanh toán'), isNumber: true },
        { header: t('Người bệnh trả'), isNumber: true },
        { header: t('Nguồn khác'), isNumber: true },
      ]}
      rows={years.map((one) => ({
        key: one.year,
        cells: [
          one.year,
          one.visits,
          shownDong(one.sum.total),
          shownDong(one.sum.fund),
          shownDong(byPatient(one.sum)),
          shownDong(one.sum.other),
        ],
      }))}
    />
  </figure>
)

const Legend = () => (
  <ul aria-hidden="true" className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-base">
    {[t('BHYT thanh toán'), t('Người bệnh trả'), t('Nguồn khác')].map((words, at) => (
      <li key={words} className="flex items-center gap-2">
        <svg width="2.5em" height="1em">
          <Bar x={0} width={100} at={at} />
        </svg>
        {words}
      </li>
    ))}
  </ul>
)

function Bars({ years }: Props) {
  const most = Math.max(...years.map(({ sum }) => Number(sum.total)), 1)
  return (
    // As much room at the right as the years take at the left: their width grows with the reader's letters.
    <div className="max-w-prose pr-[3.2em]">
      <svg
        role="img"
        aria-label={t('Hình vẽ chi phí của {count} năm. Bảng bên dưới kể từng số.', {
          count: years.length,
        })}
        width="100%"
        height={`${years.length * ROW}em`}
        className="mb-4 block overflow-visible text-base tabular-nums"
      >
        {years.map((one, row) => (
          <svg key={one.year} y={`${row * ROW}em`} height={`${ROW}em`} overflow="visible">
            <text y="1.1em" className="fill-ink">
              {one.year}
            </text>
            <svg x={LEFT} width="100%" overflow="visible">
              {barsOf(one, most).map((bar, at) => (
                <Bar key={at} {...bar} at={at} />
              ))}
            </svg>
          </svg>
        ))}
      </svg>
    </div>
  )
}

/** For the eye alone: parts of the longest bar, where rounding hides nothing that the table doesn't say. */
function barsOf(year: CostsOfYear, most: number): { x: number; width: number }[] {
  const widths = parts.map(({ of }) => (Number(of(year)) * 100) / most)
  return widths.map((width, at) => ({
    x: widths.slice(0, at).reduce((sum, one) => sum + one, 0),
    width,
  }))
}

const percent = (number: number) => `${Number(number.toFixed(2))}%`

const Bar = ({ x, width, at }: { x: number; width: number; at: number }) => (
  <rect
    x={percent(x)}
    y="0.2em"
    width={percent(width)}
    height="1.1em"
    fill={parts[at]!.fill}
    className={`${parts[at]!.className ?? ''} stroke-voice`}
  />
)
