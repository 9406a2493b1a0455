import { PersonalAside } from '@/components/accounts/personal-aside'
import { PersonalPage } from '@/components/accounts/personal-page'
import { FormPage } from '@/components/layout/pages/form-page'
import { ButtonLink } from '@/components/ui/button'
import type { User } from '@/lib/accounts/account'
import type { ConsentsOf } from '@/lib/records/consents/list-consents'
import { t } from '@/lib/words/t'
import { ConsentsNews } from './consents-news'
import { FormerConsents, GivenConsents } from './given-consents'
import { HeldConsents } from './held-consents'
import { OfferedConsents } from './offered-consents'

type Props = {
  user: User
  consents: ConsentsOf
  isAdult: boolean
  done: unknown
  refused: unknown
}

/** What waits for an answer first, then whom one lets look, then who lets one look. */
export const ConsentsPage = ({ user, consents, isAdult, done, refused }: Props) => (
  <PersonalPage
    user={user}
    trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t('Cho người thân xem') }]}
  >
    <FormPage aside={<PersonalAside at="/ca-nhan/cho-xem" />} asideLabel={t('Trang của bạn')}>
      <ConsentsNews done={done} refused={refused} />
      <h1 className="mb-4 text-3xl">{t('Cho người thân xem')}</h1>
      <p className="mb-6">
        {t(
          'Bạn cho vợ, chồng, cha mẹ, con đã lớn xem dữ liệu BHXH của bạn, trong thời gian bạn chọn. Người ấy cần có tài khoản trên cổng này.',
        )}
      </p>
      <OfferedConsents offered={consents.offered} />
      <GivenConsents given={consents.given} />
      {isAdult ? (
        <p className="mb-10">
          <ButtonLink
            href="/ca-nhan/cho-xem/moi"
            look={consents.offered.length > 0 ? 'secondary' : 'primary'}
          >
            {t('Cho một người xem')}
          </ButtonLink>
        </p>
      ) : (
        <p className="mb-10">
          {t('Người đủ 18 tuổi, có tài khoản riêng, mới cho người khác xem được.')}
        </p>
      )}
      <HeldConsents held={consents.held} />
      <FormerConsents given={consents.given} />
    </FormPage>
  </PersonalPage>
)
