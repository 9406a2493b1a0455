import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { caseNews, type CaseNews, type ToldCase } from '@/lib/registration/sent/news/case-news'
import { t } from '@/lib/words/t'
import type { IvanWord } from './handovers/handover'

export type HandoverNews = IvanWord | 'down'
type Told = Exclude<HandoverNews, 'TAKEN'>

/** Of what a provider decides its client hears; that it can't be reached is a letter, since the account is in use without it. */
export const newsOfHandover = (about: ToldCase, what: Told, provider: string): OutgoingMessage[] =>
  caseNews(about, newsOf[what](provider))

const newsOf: Record<Told, (provider: string) => CaseNews> = {
  ACCEPTED: (provider) => ({
    subject: ({ number }) => t('Tổ chức I-VAN đã xác nhận, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t('{provider} đã xác nhận: ông/bà giao dịch qua tổ chức I-VAN này, hồ sơ {number}.', {
        provider,
        number,
      }),
  }),
  REFUSED: (provider) => ({
    subject: ({ number }) => t('Tổ chức I-VAN chưa nhận, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        '{provider} chưa nhận giao dịch của hồ sơ {number}. Lý do ở trang hồ sơ. Tài khoản vẫn dùng được.',
        { provider, number },
      ),
  }),
  down: (provider) => ({
    subject: ({ number }) => t('Chưa báo được cho tổ chức I-VAN, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Chưa báo được cho {provider} về hồ sơ {number}, cổng đang thử lại. Tài khoản vẫn dùng được.',
        { provider, number },
      ),
    isQuiet: true,
  }),
}
