import { page } from '@/app/page-route'
import { ConsentsPage } from '@/components/records/consents/consents-page'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { isAdultsAccount } from '@/lib/records/consents/is-adults'
import { listConsents } from '@/lib/records/consents/list-consents'
import { t } from '@/lib/words/t'
import { consentsHref } from './require-adult'

/** Whom one lets look, who lets one look, and what waits for an answer. */
export const GET = page(async ({ search }) => {
  const user = await requirePerson(consentsHref)
  const [consents, isAdult] = await Promise.all([listConsents(user), isAdultsAccount(user.id)])
  return {
    title: t('Cho người thân xem'),
    body: <ConsentsPage {...{ user, consents, isAdult }} done={search.xong} refused={search.loi} />,
  }
})
