import 'server-only'
import { maskedNumber } from '@/lib/forms/shown'
import { queueMessage } from '@/lib/platform/outbox'
import { site } from '@/lib/site/settings'
import { actOnOfficer, type Outcome } from './act-on-officer'

/** Where an officer gets a code while strangers try their password (decision 0015). Both phones are told. */
export const phoneOfficer = (login: string, phone: string, actor: string): Promise<Outcome> =>
  actOnOfficer(login, actor, (officer) => ({
    act: 'change-officer-phone',
    changes: { phone },
    details: { to: maskedNumber(phone).mask },
    then: async ({ id, phone: before }, tx) => {
      const told = new Set([before, phone].filter((one) => one !== null))
      for (const recipient of told)
        await queueMessage(
          { channel: 'SMS', recipient, body: newsOf(officer.login, phone), accountId: id },
          tx,
        )
    },
  }))

const newsOf = (login: string, phone: string): string =>
  `${site.sender}: Mã đăng nhập của cán bộ ${login} từ nay gửi đến số ${maskedNumber(phone).mask}. Nếu ông/bà không yêu cầu, xin báo ngay người vận hành cổng.`
