import { t } from '@/lib/words/t'
import type { OwnFacts } from './own-facts'
import { payOf } from './pay-of'

/** Whoever draws a pension pays no more, and has had what comes of paying. */
export const pensionerWords = (): string =>
  t('Đang hưởng lương hưu, nên không còn đóng BHXH để hưởng chế độ này.')

/** Of whom old age can be told, or the reason why nothing can be. */
export function knownWho({ sex, birth, social, isPensioner }: OwnFacts) {
  if (isPensioner) return t('Đang hưởng lương hưu, nên không cần ước tính.')
  if (sex === null || birth === null) return t('Dữ liệu không có ngày sinh, hoặc nam hay nữ.')
  const history = payOf(social)
  return typeof history === 'string' ? history : { sex, birth, history }
}
