import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** How old it is what the page tells: a card issued since then is not there yet. */
export const DataSince = ({ at }: { at: Date | null }) =>
  at && (
    <p className="text-base text-ink-soft">
      <Words>{t('Theo dữ liệu cơ quan BHXH chuyển đến ngày {day}.', { day: formatDay(at) })}</Words>
    </p>
  )
