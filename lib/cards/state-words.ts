import { formatDay } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { t } from '@/lib/words/t'
import { endOfCard } from './card-states'
import type { ListedCard } from './shown-cards'

/** In words, since a colour alone tells nobody that a card has ended. */
export function cardStateWords({ card, state }: ListedCard): string {
  const end = endOfCard(card)
  if (state === 'coming')
    return t('Chưa đến ngày, có giá trị từ {day}', { day: formatDay(card.validFrom) })
  if (state === 'replaced') return t('Đã có thẻ mới hơn thay thế')
  if (state === 'expired' && end)
    return t('Đã hết hạn từ {day}', { day: formatDay(addDays(end, 1)) })
  return t('Đang có giá trị')
}

/** «01/02/2020 đến ngày 31/12/2020», as the app has it. */
export function termWords({ card }: Pick<ListedCard, 'card'>): string {
  const end = endOfCard(card)
  const first = formatDay(card.validFrom)
  return end
    ? t('{first} đến ngày {last}', { first, last: formatDay(end) })
    : t('Từ {first}, thẻ không ghi ngày hết hạn', { first })
}
