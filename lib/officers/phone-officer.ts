import 'server-only'
import { maskedNumber } from '@/lib/forms/shown'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { actOnOfficer, type OfficerOutcome } from './act-on-officer'
import { newsOfPhone } from './news-of-phone'

/** Where an officer gets a code while strangers try their password (decision 0015). Both phones are told. */
export const phoneOfficer = (
  login: string,
  phone: string,
  actor: string,
): Promise<OfficerOutcome> =>
  actOnOfficer(login, actor, (officer) => ({
    act: 'change-officer-phone',
    changes: { phone },
    details: { to: maskedNumber(phone).mask },
    then: async ({ id, phone: before }, tx) => {
      for (const news of newsOfPhone({ login: officer.login, before, phone }))
        await queueMessage({ ...news, accountId: id }, tx)
    },
  }))
