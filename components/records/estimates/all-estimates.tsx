import { SummaryList } from '@/components/ui/summary-list'
import type { Estimate } from '@/lib/estimates/estimate'
import { estimateHref, estimateKinds, type EstimateKind } from '@/lib/estimates/estimate-kinds'
import { t } from '@/lib/words/t'

type Props = { whose: string; estimates: readonly { kind: EstimateKind; estimate: Estimate }[] }

/** The first number of each estimate, or why there is none. */
export const AllEstimates = ({ whose, estimates }: Props) => (
  <SummaryList
    rows={estimates.map(({ kind, estimate }) => ({
      label: t(estimateKinds[kind].title),
      value: headline(estimate, kind),
      change: { href: estimateHref(whose, kind), label: t('Xem cách tính') },
    }))}
  />
)

/** Of old age there are two: which of them is told here is said. */
function headline({ results: [main], refusal, title }: Estimate, kind: EstimateKind): string {
  if (!main) return refusal ?? ''
  const { label, value } = main
  return kind === 'oldAge'
    ? t('{title}. {label}: {value}', { title, label, value })
    : t('{label}: {value}', { label, value })
}
