import { shownMonths } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import type { OwnFacts } from './own-facts'
import { noMonthsWords } from '@/lib/records/paid/months-left'
import { payOf } from './pay-of'

/** Whoever draws a pension pays no more, and has had what comes of paying. */
export const pensionerWords = (): string =>
  t('Đang hưởng lương hưu, nên không còn đóng BHXH để hưởng chế độ này.')

/** Of whom old age can be told, or the reason why nothing can be. */
export function knownWho({ sex, birth, social, isPensioner, takenOutOn }: OwnFacts) {
  if (isPensioner) return t('Đang hưởng lương hưu, nên không cần ước tính.')
  if (sex === null || birth === null) return t('Dữ liệu không có ngày sinh, hoặc nam hay nữ.')
  if (social.months.length === 0) return noMonthsWords(takenOutOn)
  const history = payOf(social)
  return typeof history === 'string' ? history : { sex, birth, history }
}

/** What the page of participation says too: paid, and not counted yet. */
export const aheadWords = ({ ahead }: OwnFacts['social']): string[] =>
  ahead === 0
    ? []
    : [
        t('Chưa tính {months} đã đóng trước cho thời gian sắp tới.', {
          months: shownMonths(ahead),
        }),
      ]
