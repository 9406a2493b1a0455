import { Words } from '@/components/ui/words/words'
import { page } from '@/app/page-route'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { AtOffice } from '@/components/services/at-office'
import { FromAccount } from '@/components/services/from-account'
import { OfficeTimes } from '@/components/services/office-times'
import { ServiceFacts } from '@/components/services/service-facts'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { today } from '@/lib/forms/days/dates'
import { addDays, addWorkingDays } from '@/lib/forms/days/working-days'
import { isOpenHere } from '@/lib/services/is-open-here'
import { mayDoFromAccount } from '@/lib/services/may-do-from-account'
import { timedKind } from '@/lib/services/service'
import { services } from '@/lib/services/service-list'
import { findTimes } from '@/lib/times/find-times'
import { t } from '@/lib/words/t'

const LONGEST = 100

/** One way to an account, or another service, with how long each office takes for it. */
export const GET = page<{ 'dich-vu': string }>(async ({ search, params }) => {
  const service = services.find(({ id }) => id === params['dich-vu'])
  if (!service) return null
  const kind = timedKind(service)
  const typed = String(search['co-quan'] ?? '').slice(0, LONGEST)
  const title = t(service.title)
  const isReady = isOpenHere(service)
  const isSignedIn = await mayDoFromAccount(service)
  return {
    title,
    body: (
      <ArticlePage
        section="dich-vu-cong"
        account={await findHeaderAccount()}
        title={title}
        trail={[{ title: t('Dịch vụ công'), href: '/dich-vu-cong' }, { title }]}
      >
        {!isReady && !service.isAtCounter && <p>{t('Chưa mở trên mạng.')}</p>}
        <ServiceFacts service={service} isOpen={isReady} />
        {isReady && <FromAccount {...{ fromAccount: service.fromAccount, isSignedIn }} />}
        {isReady && service.start && (
          <ButtonRow>
            <ButtonLink look={isSignedIn ? 'secondary' : undefined} href={service.start.href}>
              <Words>{t(service.start.title)}</Words>
            </ButtonLink>
          </ButtonRow>
        )}
        {service.isAtCounter && (
          <AtOffice
            workingDay={addWorkingDays(addDays(today(), -1), 1)}
            isForChild={service.isForChild === true}
          />
        )}
        {kind && (
          <OfficeTimes
            action={`/dich-vu-cong/${service.id}`}
            typed={typed}
            times={await findTimes(kind, typed)}
          />
        )}
      </ArticlePage>
    ),
  }
})
