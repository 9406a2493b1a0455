import { Details } from '@/components/ui/details'
import { inVietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { t } from '@/lib/words/t'
import { Basis } from './basis'
import { StepLine } from './step-line'
import { stepsByBasis } from './steps-by-basis'

type Props = {
  steps: readonly ExplainedStep[]
  /** Which number: «Lương hưu mỗi tháng». Several that are all called the same can't be told apart by who hears them. */
  of: string
  /** It is the hospital's word for something, and read in its language. */
  isVietnamese?: boolean
}

/**
 * How a number came about, opened by whoever wants to know: each step in words, with its numbers put in, and under those that rest on
 * the same law that law, since when its numbers hold, and what is not sure. Printed it stands open.
 */
export const Explained = ({ steps, of, isVietnamese }: Props) => (
  <Details
    summary={t('<of>{number}</of>: số này được tính thế nào', {
      number: of,
      of: () => (isVietnamese ? inVietnamese(<Words>{of}</Words>) : <Words>{of}</Words>),
    })}
  >
    {stepsByBasis(steps).map(({ first, steps: same }) => (
      <div key={first} className="break-inside-avoid-page">
        <ol start={first} className="list-decimal space-y-3 pl-[2em] marker:font-bold">
          {same.map((step, at) => (
            <StepLine key={first + at} step={step} />
          ))}
        </ol>
        <Basis of={same[0]!} first={first} last={first + same.length - 1} />
      </div>
    ))}
  </Details>
)
