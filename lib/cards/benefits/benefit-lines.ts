import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { shownDong } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import type { CardLevel } from '../card-number'

/** `article`: of Luật BHYT. */
export type BenefitLine = { words: string; article: string }

/** From this day the law speaks in the words below (Luật 51/2024/QH15 Điều 3.3); before it in those of 2014. */
const NEW_WORDS_FROM = '2025-01-01'

type Amounts = { share: string; smallVisit: string }

const shared = ({ share, smallVisit }: Amounts): BenefitLine[] => [
  {
    words: t('Quỹ BHYT trả {share}% chi phí trong phạm vi được hưởng, khi khám đúng quy định.', {
      share,
    }),
    article: '22.1',
  },
  ...(share === '100' ? [] : paidByOneself(share, smallVisit)),
]

const paidByOneself = (share: string, smallVisit: string): BenefitLine[] => [
  {
    words: t('Người bệnh trả {share}% còn lại, gọi là phần cùng chi trả.', {
      share: 100 - Number(share),
    }),
    article: '22.1',
  },
  {
    words: t('Quỹ trả 100% ở cơ sở cấp ban đầu, như trạm y tế.'),
    article: '22.1.c',
  },
  {
    words: t('Quỹ trả 100% khi chi phí một lần khám dưới {amount}.', {
      amount: shownDong(smallVisit),
    }),
    article: '22.1.b',
  },
]

const limits = (level: CardLevel): BenefitLine =>
  level === '1' || level === '5'
    ? {
        words: t('Không bị giới hạn tỷ lệ thanh toán của một số thuốc, vật tư, dịch vụ.'),
        article: '21.3.c',
      }
    : {
        words: t('Một số thuốc, vật tư, dịch vụ có tỷ lệ thanh toán riêng do Bộ Y tế quy định.'),
        article: '21.2',
      }

const beyondScope = (): BenefitLine => ({
  words: t('Chi phí ngoài phạm vi được hưởng cũng được trả, từ nguồn kinh phí riêng.'),
  article: '22.1.a',
})

const transport = (): BenefitLine => ({
  words: t('Phần lớn nhóm của mức này được trả tiền vận chuyển khi phải chuyển cơ sở.'),
  article: '21.1.b',
})

const everywhere = (): BenefitLine[] => [
  {
    words: t('Cấp cứu ở bất kỳ cơ sở nào cũng được hưởng như khám đúng nơi.'),
    article: '22.5',
  },
  {
    words: t('Tự đi khám không đúng nơi đăng ký thì quỹ có thể trả ít hơn.'),
    article: '22.4',
  },
]

/** What the fund pays at a level on a day of the law of 2024; null where the catalogue lacks a number of it. */
export function benefitLines(
  level: CardLevel,
  { by: { parameters, day }, smallVisit }: { by: By; smallVisit: string },
): BenefitLine[] | null {
  const row = findParameter(parameters, { series: 'bhyt-share', member: level, day })
  if (!row || day < NEW_WORDS_FROM) return null
  const pays = shared({ share: row.amount, smallVisit })
  return [
    ...pays,
    limits(level),
    ...(level === '5' ? [beyondScope()] : []),
    ...(row.amount === '100' ? [transport()] : []),
    ...everywhere(),
  ]
}
