import { formatDay } from '@/lib/forms/days/dates'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { caseNews, type CaseNews, type ToldCase } from '@/lib/registration/sent/news/case-news'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import type { SaidState } from './orders/order'

export type PickupNews = SaidState | 'down'

/** Of what the postal service does its sender hears where there is something to do; the rest is a letter, and stands on the page of the case. */
export const newsOfPickup = (about: ToldCase, what: PickupNews, day: string): OutgoingMessage[] =>
  caseNews(about, newsOf[what](day))

/** The form is at the office before the postman was: who had chosen a day at home to wait need not. Their phone rings, for nobody would ring at the door. */
export const newsOfNoPostman = (about: ToldCase): OutgoingMessage[] =>
  caseNews(about, {
    subject: ({ number }) => t('Bưu điện không đến nhận nữa, hồ sơ {number}', { number }),
    text: () =>
      t(
        'Cơ quan BHXH đã nhận tờ khai nên đã bỏ lịch hẹn bưu điện. Không ai đến nhận nữa, ông/bà không phải làm gì thêm.',
      ),
  })

const phone = hotline.shown

const newsOf: Record<PickupNews, (day: string) => CaseNews> = {
  ORDERED: (day) => ({
    subject: ({ number }) => t('Bưu điện hẹn đến nhận hồ sơ {number}', { number }),
    text: ({ number }) =>
      t('Bưu điện hẹn đến nhận tờ khai đã ký của hồ sơ {number} ngày {day}. Hỏi: {phone}', {
        number,
        day: formatDay(day),
        phone,
      }),
  }),
  COLLECTED: () => ({
    subject: ({ number }) => t('Bưu điện đã nhận tờ khai, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t('Bưu điện đã nhận tờ khai của hồ sơ {number} và đang chuyển đến cơ quan BHXH.', { number }),
    isQuiet: true,
  }),
  DELIVERED: () => ({
    subject: ({ number }) => t('Tờ khai đã đến cơ quan BHXH, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Bưu điện đã giao tờ khai của hồ sơ {number} đến cơ quan BHXH. Ông/bà chưa cần làm gì thêm.',
        {
          number,
        },
      ),
    isQuiet: true,
  }),
  REFUSED: () => ({
    subject: ({ number }) => t('Bưu điện chưa đến được địa chỉ, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Bưu điện không đến địa chỉ của hồ sơ {number}. Xin ông/bà sửa ở trang hồ sơ, hoặc mang tờ khai đến cơ quan BHXH.',
        { number },
      ),
  }),
  FAILED: () => ({
    subject: ({ number }) => t('Bưu điện chưa nhận được tờ khai, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Bưu điện chưa nhận được tờ khai, hồ sơ {number}. Xin ông/bà hẹn lại ở trang hồ sơ, hoặc mang đến cơ quan BHXH.',
        { number },
      ),
  }),
  LOST: () => ({
    subject: ({ number }) => t('Bưu điện báo thất lạc tờ khai, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Bưu điện báo thất lạc tờ khai của hồ sơ {number}. Xin ông/bà in, ký lại rồi mở trang hồ sơ để hẹn lại. Hỏi: {phone}',
        { number, phone },
      ),
  }),
  down: () => ({
    subject: ({ number }) => t('Chưa hẹn được bưu điện cho hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Chưa hẹn được bưu điện cho hồ sơ {number}. Ông/bà chờ tin, hoặc mang tờ khai đến cơ quan BHXH. Hỏi: {phone}',
        { number, phone },
      ),
  }),
}
