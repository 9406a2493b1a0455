import { StatusTag } from '@/components/ui/status-tag'
import { benefitState } from '@/lib/benefits/benefit-states'
import type { BenefitRecord } from '@/lib/records/records'
import { t } from '@/lib/words/t'

export function StateTag({ of }: { of: BenefitRecord }) {
  const { words, tone } = benefitState(of)
  return <StatusTag tone={tone}>{t(words)}</StatusTag>
}

/** The word, and what it means. */
export const StateTold = ({ of }: { of: BenefitRecord }) => (
  <>
    <StateTag of={of} />
    <span className="mt-1 block text-base">{t(benefitState(of).meaning)}</span>
  </>
)
