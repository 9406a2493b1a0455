import { PersonalPage } from '@/components/accounts/personal-page'
import { PersonalSections } from '@/components/accounts/personal-sections'
import { PersonName } from '@/components/ui/words/person-name'
import type { User } from '@/lib/accounts/account'
import type { LiveConsent } from '@/lib/records/consents/consent'
import type { RecordSubject } from '@/lib/records/record-subject'
import { shownParts } from '@/lib/records/shown-parts'
import { t } from '@/lib/words/t'
import { ByConsent } from './by-consent'
import { EndForm } from './end-form'

type Props = { user: User; subject: RecordSubject; consent: LiveConsent }

/** Whose records somebody may look at by a consent, and which parts of them. */
export const GivenToYouPage = ({ user, subject, consent }: Props) => (
  <PersonalPage
    user={user}
    trail={[
      { title: t('Quản lý cá nhân'), href: '/ca-nhan' },
      { title: t('Cho người thân xem'), href: '/ca-nhan/cho-xem' },
      { title: subject.fullName },
    ]}
  >
    <h1 className="mb-4 max-w-prose text-3xl sm:text-4xl">
      <PersonName>{subject.fullName}</PersonName>
    </h1>
    <ByConsent records={subject} />
    <PersonalSections whose={subject.whose} parts={shownParts({ consent })} />
    <p className="mb-4 max-w-prose">
      {t('Không cần xem nữa thì nhấn nút dưới đây. Muốn xem lại thì nhờ người ấy mời lần khác.')}
    </p>
    <EndForm id={consent.id} whose={subject.fullName} look="lay-down" />
  </PersonalPage>
)
