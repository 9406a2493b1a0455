import { Words } from '@/components/ui/words/words'
import { toldAmount } from '@/lib/benefits/amount-words'
import type { BenefitRecord } from '@/lib/records/records'

/** What is paid at a time, and below it what that is a part of. */
export function AmountTold({ of }: { of: BenefitRecord }) {
  const { amount, more } = toldAmount(of)
  return (
    <>
      <strong className="tabular-nums">
        <Words>{amount}</Words>
      </strong>
      {more.map((words) => (
        <span key={words} className="mt-1 block text-base">
          <Words>{words}</Words>
        </span>
      ))}
    </>
  )
}
