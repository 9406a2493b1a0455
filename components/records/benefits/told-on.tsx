import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** Since when what stands here is so; nothing where nothing was told. */
export const ToldOn = ({ day }: { day: string | null }) =>
  day === null ? null : (
    <p className="mb-5 text-base text-ink-soft">
      <Words>{t('Theo dữ liệu của cơ quan BHXH, nhận ngày {day}.', { day: formatDay(day) })}</Words>
    </p>
  )
