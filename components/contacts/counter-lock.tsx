import { CodeLock } from '@/components/layout/code-lock'
import { formatTime } from '@/lib/forms/days/dates'

type Props = { until: Date; endsAt: Date }

/** Where the code's box would be. A request that ends before the hour is no use to wait for. */
export const CounterLock = ({ until, endsAt }: Props) => (
  <CodeLock of="counter" until={until}>
    {endsAt < until && (
      <p>Đề nghị này hết lúc {formatTime(endsAt)}, nên sau giờ trên hãy nhận đề nghị mới.</p>
    )}
  </CodeLock>
)
