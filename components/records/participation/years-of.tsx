import type { Months } from '@/lib/participation/months/calendar'
import { marksOfYear, type Bar, type DrawnYear } from '@/lib/participation/time-line/lay-out-years'
import { fillOf } from './bar-patterns'

type Props = { years: readonly DrawnYear[]; questions: readonly Months[]; label: string }

// Across in parts of the width, down in letters: it fits a phone, and grows with the reader's letters.
const LANE = 1.3
const GAP = 0.5
/** Where the months begin, right of the number of the year. */
const LEFT = '3.2em'
const heightOf = ({ lanes }: DrawnYear): number => lanes * LANE + GAP
const across = (months: number): string => `${(months * 100) / 12}%`.replace(/(\.\d\d)\d+/, '$1')
const down = (letters: number): string => `${Number(letters.toFixed(2))}em`

export function YearsOf({ years, questions, label }: Props) {
  const tops = years.reduce<number[]>((all, year) => [...all, all.at(-1)! + heightOf(year)], [0])
  return (
    <div className="pr-[3.2em]">
      <svg
        role="img"
        aria-label={label}
        width="100%"
        height={down(tops.at(-1)!)}
        className="block overflow-visible text-base tabular-nums"
      >
        {/* Its name says what it shows: numbers of years and bars are not read one by one. */}
        <g aria-hidden="true">
          {years.map((year, index) => (
            <Year
              key={year.from}
              year={year}
              top={tops[index]!}
              marks={marksOfYear(year.from, questions)}
            />
          ))}
        </g>
      </svg>
    </div>
  )
}

type YearProps = { year: DrawnYear; top: number; marks: { start: number; length: number }[] }

const Year = ({ year, top, marks }: YearProps) => (
  <>
    <text y={down(top + 1)} className="fill-ink">
      {year.from}
    </text>
    {year.to > year.from && (
      <text x={LEFT} y={down(top + 1)} className="fill-ink">{`– ${year.to}`}</text>
    )}
    <svg
      x={LEFT}
      y={down(top)}
      width="100%"
      height={down(heightOf(year))}
      className="overflow-visible"
    >
      {year.to === year.from && (
        <line
          x1={across(year.between.start)}
          x2={across(year.between.start + year.between.length)}
          y1={down(LANE / 2)}
          y2={down(LANE / 2)}
          className="stroke-edge"
          strokeDasharray="2 4"
        />
      )}
      {year.bars.map((bar) => (
        <BarOf key={`${bar.start} ${bar.lane}`} bar={bar} />
      ))}
      {marks.map(({ start, length }) => (
        <text
          key={start}
          x={across(start + length / 2)}
          y="1em"
          textAnchor="middle"
          className="fill-danger font-bold"
        >
          ?
        </text>
      ))}
    </svg>
  </>
)

/** Its number stands in it where there is room, on ground of its own, so that no pattern crosses it. */
function BarOf({ bar: { start, length, lane, state, payer } }: { bar: Bar }) {
  const { fill, classes } = fillOf(state)
  const y = lane * LANE
  return (
    <>
      <rect
        x={across(start)}
        width={across(length)}
        y={down(y)}
        height={down(LANE - 0.2)}
        fill={fill}
        className={classes}
      />
      {length * 2 >= 3 + String(payer).length && (
        <svg x={across(start)} y={down(y)} className="overflow-visible">
          <rect
            x="0.2em"
            y="0.1em"
            width={down(0.4 + 0.6 * String(payer).length)}
            height="0.9em"
            className="fill-paper"
          />
          <text x="0.4em" y="0.9em" className="fill-ink text-sm font-bold">
            {payer}
          </text>
        </svg>
      )}
    </>
  )
}
