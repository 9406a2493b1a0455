import { describe, expect, test } from 'vitest'
import {
  activationMessage,
  confirmLetter,
  newsFor,
  resetLetter,
  signInLetter,
} from '@/lib/accounts/messages'
import { newsOfAsking, newsOfChange, newsOfEnd } from '@/lib/contacts/contact-messages'
import { newsOfNoPostman } from '@/lib/postal/news-of-pickup'
import { readDeclaration } from '@/lib/registration/steps/declaration'
import { aTypedDraft } from '@/lib/registration/fixtures'
import { messagesFor } from '@/lib/registration/sent/news/messages'
import { transitions, type Transition } from '@/lib/registration/steps/status'
import { bodyWithCode, newMessageCode, textForPhone } from '@/lib/platform/messages/message-code'
import { smsParts } from '@/lib/text/sms-parts'
import { codeMessage } from '@/lib/verification/code-message'
import { purposes } from '@/lib/verification/one-time-code'
import { speaking } from '@/lib/words/asked-language'
import { messagesOfConsents } from './fixtures/messages-of-consents'
import { messagesOfGuardians } from './fixtures/messages-of-guardians'

const at = new Date('2026-12-13T07:03Z')
const code = 'K7PM3QXR'
const email = 'may@vidu.vn'
const answers = readDeclaration(aTypedDraft())
const owner = { phone: answers.contact.phone, email, emailVerified: true }
const about = { reference: code, answers, dueOn: at }
const secretOf = (transition: Transition) => (transition === 'approve' ? code : undefined)

const messages = speaking('en', () => [
  ...(Object.keys(transitions) as Transition[]).flatMap((one) =>
    messagesFor(one, about, secretOf(one)),
  ),
  ...newsFor('change-password', owner, at),
  activationMessage(owner.phone, code),
  activationMessage(owner.phone, code, 'child'),
  ...[resetLetter(email, code), signInLetter(email, code), confirmLetter(email, '749136')],
  ...Object.values(messagesOfGuardians(owner)).flat(),
  ...Object.values(messagesOfConsents(owner)).flat(),
  ...newsOfNoPostman(about),
  ...newsOfAsking('PHONE', owner),
  ...newsOfEnd('EMAIL', owner),
  ...newsOfChange({ kind: 'EMAIL', newValue: email }, owner, at),
])
const codes = speaking('en', () =>
  [...purposes, 'consent' as const].flatMap((purpose) =>
    purpose === 'activate' || purpose === 'confirm-email'
      ? []
      : [codeMessage(purpose, code, 'dichvucong.baohiemxahoi.gov.vn')],
  ),
)
const sms = messages.flatMap(({ channel, body }) => (channel === 'SMS' ? [body] : []))
const letters = messages.flatMap((one) => (one.channel === 'EMAIL' ? [one] : []))

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

describe('ai dùng tiếng Anh thì nhận lời bằng tiếng Anh', () => {
  test.each([...sms, ...codes])(
    'tin nhắn một phần, với mã kiểm tra nhiều nhất hai phần, không còn tiếng Việt: %s',
    (body) => {
      expect(body).not.toMatch(VIETNAMESE)
      expect(smsParts(body.replaceAll('\u00a0', ' '))).toBe(1)
      const sent = bodyWithCode({ channel: 'SMS', language: 'en', body }, newMessageCode())
      expect(smsParts(textForPhone(sent, { isPlain: false }))).toBeLessThanOrEqual(2)
    },
  )

  test.each(letters.map(({ subject, body }) => [subject, body]))('thư: %s', (subject, body) => {
    expect(subject).not.toMatch(VIETNAMESE)
    expect(body).toMatch(/^Dear /)
    expect(body).toMatch(/Yours faithfully,\nVietnam Social Security$/)
    expect(body!.replace(answers.contact.contactPerson, '')).not.toMatch(VIETNAMESE)
  })

  test('ngày có tên tháng, đường dẫn mở chỗ tìm hồ sơ', () => {
    const letter = letters.find(({ subject }) => subject?.startsWith('Please correct'))
    expect(letter?.body).toContain('13\u00a0December 2026')
    expect(letter?.body).toContain('/ho-so')
  })
})
