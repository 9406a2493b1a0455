import { PortalPage, type PortalPageProps } from '@/components/layout/pages/portal-page'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { IDLE_SECONDS, WARN_SECONDS } from '@/lib/accounts/sessions/session'
import { EndedElsewhere, SessionEndWarning } from './session-end'

type Props = Omit<PortalPageProps, 'section' | 'account'> & {
  user: { id: string; fullName: string; login: string }
}

/** The frame of the pages of somebody signed in. */
export const PersonalPage = ({ user, ...page }: Props) => (
  <>
    <PortalPage
      {...page}
      section="ca-nhan"
      account={{
        ...{ name: user.fullName, home: '/ca-nhan', login: user.login },
        isPerson: !isOrganisationLogin(user.login),
      }}
    />
    <div hidden data-holder={user.id} />
    <EndedElsewhere />
    <SessionEndWarning idleSeconds={IDLE_SECONDS} warnSeconds={WARN_SECONDS} />
  </>
)
