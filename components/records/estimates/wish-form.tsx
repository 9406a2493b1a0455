import { Button } from '@/components/ui/button'
import type { EstimateKind } from '@/lib/estimates/estimate-kinds'
import type { OtherWish } from '@/lib/estimates/attempt'
import { t } from '@/lib/words/t'
import { WishBoxes } from './wish-boxes'

type Props = {
  kind: EstimateKind
  action: string
  attempt: OtherWish
  sex: 'male' | 'female' | null
}

/** What somebody may change; the answer is the same page, so that a mark keeps it. */
export const WishForm = ({ kind, action, attempt, sex }: Props) =>
  kind === 'lumpSum' ? null : (
    <form method="get" action={action} className="mb-8 max-w-form print:hidden">
      <h2 className="mb-3 text-2xl">{t('Thử với điều khác')}</h2>
      <WishBoxes kind={kind} attempt={attempt} sex={sex} />
      <Button look="secondary">{t('Tính lại')}</Button>
    </form>
  )
