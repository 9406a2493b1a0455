import 'server-only'
import { maskedNumber } from '@/lib/forms/shown'
import { actOnOfficer } from './act-on-officer'
import type { Deed } from './deed'
import { newsOfPhone } from './news-of-phone'

/** Where an officer gets a code while strangers try their password (decision 0015). Both phones are told. */
export const phoneOfficer = (login: string, phone: string, deed: Deed) =>
  actOnOfficer(login, deed, (officer) => ({
    act: 'change-officer-phone',
    changes: { phone },
    details: { to: maskedNumber(phone).mask },
    news: newsOfPhone({ login: officer.login, before: officer.phone, phone }),
  }))
