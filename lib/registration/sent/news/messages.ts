import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { activationWords, type OpenedFor } from '@/lib/verification/code-message'
import { lifeOf } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'
import { approvedWords } from './approved-words'
import { caseNews, kindOfCase, smsAbout, type ToldCase, type CaseNews } from './case-news'
import type { Transition } from '../../steps/status'

type Message = CaseNews & {
  /** What goes to the confirmed phone in place of `text` when it brings a secret; the letter says the rest. */
  secretText?: (secret: string, whose: OpenedFor) => string
}

/**
 * One message for every transition the citizen hears of: what happened, what to do next. No link and no number of the person in it, since that is what
 * swindlers send; two parts with marks at most, one without (the test counts).
 */
const messages: Record<Transition, Message | null> = {
  submit: {
    subject: ({ number }) => t('Đã nhận tờ khai {number}', { number }),
    text: ({ number, whose }) =>
      whose === 'child'
        ? t(
            'Đã nhận tờ khai {number}. Xin ông/bà in, ký, rồi mang đến cơ quan BHXH đã chọn. Mang cả giấy tờ tùy thân và giấy khai sinh của con. Hỏi: {phone}',
            { number, phone: hotline.shown },
          )
        : t(
            'Đã nhận tờ khai {number}. Xin ông/bà in, ký tờ khai rồi mang cùng giấy tờ tùy thân đến cơ quan BHXH đã chọn. Hỏi: {phone}',
            { number, phone: hotline.shown },
          ),
  },
  submitByPost: {
    subject: ({ number }) => t('Đã nhận tờ khai {number}', { number }),
    text: ({ number }) =>
      t(
        'Đã nhận tờ khai {number}. Xin ông/bà in, ký tờ khai rồi giao cho bưu điện đến nhận. Người gửi trả cước. Hỏi: {phone}',
        { number, phone: hotline.shown },
      ),
  },
  submitToSign: {
    subject: ({ number }) => t('Đã nhận tờ khai {number}', { number }),
    text: ({ number }) =>
      t(
        'Đã nhận tờ khai {number}. Xin ông/bà tải tờ khai từ Cổng BHXH, ký số rồi gửi lại tại mục Tìm lại hồ sơ. Hỏi: {phone}',
        { number, phone: hotline.shown },
      ),
  },
  receiveSigned: {
    subject: ({ number }) => t('Đã nhận tờ khai ký số, hồ sơ {number}', { number }),
    text: ({ number, due }) =>
      t(
        'Đã nhận tờ khai ký số, mã {number}. Kết quả có chậm nhất ngày {due}. Ông/bà không phải đến cơ quan BHXH.',
        { number, due },
      ),
  },
  // They stand there, and the next message tells the day: their letter box keeps that it was done in their name.
  submitAtCounter: {
    subject: ({ number }) => t('Đã gửi tờ khai {number} tại quầy', { number }),
    text: ({ number }) =>
      t(
        'Cán bộ đã gửi tờ khai {number} cùng ông/bà tại quầy. Nếu ông/bà không đến quầy, xin gọi ngay {phone}',
        { number, phone: hotline.shown },
      ),
    isQuiet: true,
  },
  receivePaper: {
    subject: ({ number }) => t('Đã nhận tờ khai có chữ ký, hồ sơ {number}', { number }),
    text: ({ number, due }) =>
      t(
        'Đã nhận tờ khai có chữ ký, mã {number}. Kết quả có chậm nhất ngày {due}. Ông/bà chưa cần làm gì thêm.',
        { number, due },
      ),
  },
  sendForApproval: {
    subject: ({ number }) => t('Hồ sơ {number} đang chờ duyệt', { number }),
    text: ({ number }) =>
      t('Hồ sơ {number} đã thẩm định xong và đang chờ duyệt. Ông/bà chưa cần làm gì thêm.', {
        number,
      }),
    isQuiet: true,
  },
  sendBack: {
    subject: ({ number }) => t('Hồ sơ {number} được thẩm định lại', { number }),
    text: ({ number }) =>
      t('Hồ sơ {number} được thẩm định lại. Ông/bà chưa cần làm gì thêm.', { number }),
    isQuiet: true,
  },
  return: {
    subject: ({ number, due }) =>
      t('Cần bổ sung hồ sơ {number}, chậm nhất ngày {due}', { number, due }),
    text: ({ number, due }) =>
      t(
        'Hồ sơ {number} cần bổ sung, chậm nhất ngày {due}. Xem lý do tại Cổng BHXH, mục Tìm lại hồ sơ. Hỏi: {phone}',
        { number, due, phone: hotline.shown },
      ),
  },
  correct: {
    subject: ({ number }) => t('Đã nhận phần bổ sung của hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Đã nhận phần bổ sung, hồ sơ {number}. Cán bộ sẽ thẩm định lại. Ông/bà chưa cần làm gì thêm.',
        { number },
      ),
  },
  correctAndReprint: {
    subject: ({ number }) => t('Cần nộp lại tờ khai đã ký, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Đã nhận phần bổ sung, hồ sơ {number}. Xin ông/bà in lại tờ khai, ký và nộp bản mới. Hỏi: {phone}',
        { number, phone: hotline.shown },
      ),
  },
  correctAndReprintByPost: {
    subject: ({ number }) =>
      t('Cần giao lại tờ khai đã ký cho bưu điện, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Đã nhận phần bổ sung, hồ sơ {number}. Xin ông/bà in lại, ký rồi giao cho bưu điện đến nhận. Hỏi: {phone}',
        { number, phone: hotline.shown },
      ),
  },
  correctAndSign: {
    subject: ({ number }) => t('Cần ký số lại tờ khai, hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Đã nhận phần bổ sung, hồ sơ {number}. Xin ông/bà tải tờ khai mới từ Cổng BHXH, ký số và gửi lại. Hỏi: {phone}',
        { number, phone: hotline.shown },
      ),
  },
  'decide-approve': null,
  'decide-refuse': null,
  'undo-decision': null,
  'drop-decision': null,
  approve: {
    subject: ({ number }) => t('Hồ sơ {number} đã được duyệt', { number }),
    text: ({ number, whose }) => approvedWords[whose]({ number, time: lifeOf('activate') }),
    secretText: activationWords,
  },
  refuse: {
    subject: ({ number }) => t('Hồ sơ {number} chưa được duyệt', { number }),
    text: ({ number }) =>
      t(
        'Rất tiếc, hồ sơ {number} chưa được duyệt. Xem lý do tại Cổng BHXH, mục Tìm lại hồ sơ, hoặc gọi {phone}',
        { number, phone: hotline.shown },
      ),
  },
  withdraw: {
    subject: ({ number }) => t('Ông/bà đã rút hồ sơ {number}', { number }),
    text: ({ number }) =>
      t(
        'Ông/bà đã rút hồ sơ {number}. Khi cần, ông/bà có thể đăng ký lại. Nếu không phải ông/bà rút, xin gọi {phone}',
        { number, phone: hotline.shown },
      ),
  },
  lapse: {
    subject: ({ number }) => t('Hồ sơ {number} đã đóng vì quá hạn bổ sung', { number }),
    text: ({ number }) =>
      t(
        'Hồ sơ {number} đã đóng vì quá hạn bổ sung. Ông/bà có thể đăng ký lại. Cần giúp, xin gọi {phone}',
        { number, phone: hotline.shown },
      ),
  },
}

/**
 * By SMS when there is something to know at once; the same by e-mail for those who gave an address. A secret goes to the confirmed
 * phone alone, since nobody has yet shown that the e-mail address is theirs: the letter tells where it is.
 */
export function messagesFor(
  transition: Transition,
  about: ToldCase,
  secret?: string,
): OutgoingMessage[] {
  const message = messages[transition]
  if (!message) return []
  const { secretText, ...news } = message
  if (Boolean(secretText) !== Boolean(secret))
    throw new Error(`A message of «${transition}» needs ${secretText ? 'its' : 'no'} secret.`)
  const toPhone =
    secretText && secret
      ? { ...smsAbout(about, secretText(secret, kindOfCase(about))), secret: true }
      : undefined
  return caseNews(about, news, toPhone)
}
