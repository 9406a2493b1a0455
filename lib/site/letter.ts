import { t } from '@/lib/words/t'
import { hotline, site } from './settings'

/** A letter as the state writes to the old and the young: greeting, words, whom to ask, farewell. */
export const letter = (text: string, fullName = ''): string =>
  [
    fullName ? t('Kính gửi ông/bà {fullName},', { fullName }) : t('Kính gửi ông/bà,'),
    text,
    t('Tổng đài hỗ trợ: {phone}', { phone: hotline.shown }),
    `${t('Trân trọng,')}\n${t(site.agency)}`,
  ].join('\n\n')
