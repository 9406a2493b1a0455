import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { partsOfNumber } from '../card-number'
import { levelOf } from '../level-of-card'
import type { LevelOnDay } from '../level-on-day'

/** Which level a card has, and where that comes from. */
export function levelWords({ level, from, group }: LevelOnDay, card: { number: string }): string {
  if (from === 'number') return t('Mức {level}, theo ký tự thứ ba của số thẻ.', { level })
  if (from === 'file' || !group)
    return t('Mức {level}, theo dữ liệu của thẻ. Số thẻ 10 chữ số không mang mức hưởng.', { level })
  return t('Mức {level}. Thẻ ghi mức {printed}, nhưng từ {day} nhóm {code} được mức {level}.', {
    level,
    printed: levelOf(card)!,
    day: formatDay(group.validFrom),
    code: partsOfNumber(card.number)!.objectCode,
  })
}
