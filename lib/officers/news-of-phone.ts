import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { site } from '@/lib/site/settings'
import { SOURCE } from '@/lib/words/languages.mjs'

type Change = { login: string; before: string | null; phone: string }

/** To both phones, in the language of all officers. No number in it, not even masked: each can tell whether it is the one. */
export const newsOfPhone = ({ login, before, phone }: Change): OutgoingMessage[] =>
  [...new Set([before, phone])]
    .filter((one) => one !== null)
    .map((recipient) => ({
      channel: 'SMS',
      language: SOURCE,
      recipient,
      body: `${site.sender}: Mã đăng nhập của cán bộ ${login} từ nay gửi đến số điện thoại mới. Nếu ông/bà không yêu cầu, xin báo ngay người quản trị.`,
    }))
