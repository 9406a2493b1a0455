import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { caseNews, type ToldCase } from '@/lib/registration/sent/news/case-news'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** That there is a question; what it is stands on the page of the case. */
export const newsOfQuestion = (about: ToldCase): OutgoingMessage[] =>
  caseNews(about, {
    subject: ({ number }) => t('Cơ quan BHXH hỏi thêm về hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Cơ quan BHXH hỏi thêm về hồ sơ {number}. Xin ông/bà mở trang hồ sơ để trả lời. Hỏi: {phone}',
        { number, phone: hotline.shown },
      ),
  })
