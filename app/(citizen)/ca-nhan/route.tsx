import { page } from '@/app/page-route'
import { AccountAside } from '@/components/accounts/account-aside'
import { OrganisationToday, PersonalSections } from '@/components/accounts/personal-sections'
import { OwnChildren } from '@/components/accounts/children/own-children'
import { GuardianNotice } from '@/components/accounts/children/guardian-notice'
import { PersonalNotice } from '@/components/accounts/personal-notice'
import { ProfileList } from '@/components/accounts/profile-list'
import { Ivan } from '@/components/registration/case/ivan'
import { ConsentNotice } from '@/components/records/consents/consent-notice'
import { HeldPeople } from '@/components/records/consents/held-people'
import { StopWaiting } from '@/components/requests/stop-waiting'
import { NotReadNotice } from '@/components/records/notices/not-read-notice'
import { OtherInRegisterNote } from '@/components/records/profile/other-in-register-note'
import { FormPage } from '@/components/layout/pages/form-page'
import { PersonalPage } from '@/components/accounts/personal-page'
import { PersonName } from '@/components/ui/words/person-name'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { listWardsOf } from '@/lib/accounts/guardians/list-wards'
import { mayRegisterChild } from '@/lib/accounts/guardians/may-register-child'
import { listGuardiansOf } from '@/lib/accounts/guardians/repository'
import { hasApprovedForm } from '@/lib/accounts/personal/approved-form'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { listSignIns } from '@/lib/accounts/personal/list-history'
import { otherInRegister } from '@/lib/insured/register/other-in-register'
import { openProfile } from '@/lib/accounts/personal/open-profile'
import { countUnread } from '@/lib/message-box/own/read-own-messages'
import { listNotRead } from '@/lib/notices/own/read-notices'
import { showHandover } from '@/lib/ivan/handovers/show-handover'
import { findTransaction } from '@/lib/requests/adjust/find-transaction'
import { findInsuredPerson } from '@/lib/insured/repository'
import { consentsToday } from '@/lib/records/consents/list-consents'
import { findWaitingStop } from '@/lib/requests/repository'
import { ShownInFull } from '@/components/records/uncover'
import { t } from '@/lib/words/t'

export const GET = page(async ({ search }) => {
  const user = await requireCitizen()
  const isOrganisation = isOrganisationLogin(user.login)
  const inFull = search.hien !== undefined
  const [
    profile,
    person,
    signIns,
    hasForm,
    guardians,
    transaction,
    waiting,
    isAdult,
    consents,
    wards,
    told,
    unread,
  ] = await Promise.all([
    openProfile(user, { inFull }),
    findInsuredPerson(user.login),
    listSignIns(user),
    hasApprovedForm(user),
    listGuardiansOf(user.id),
    findTransaction(user),
    findWaitingStop(user.id),
    mayRegisterChild(user.id),
    consentsToday(user),
    listWardsOf(user.login),
    isOrganisation ? [] : listNotRead(user),
    countUnread(user),
  ])
  const other = isOrganisation
    ? {}
    : otherInRegister({ ...profile, fullName: user.fullName }, person)
  const handover = profile.declarationId ? await showHandover(profile.declarationId) : null
  return {
    title: t('Trang cá nhân'),
    body: (
      <PersonalPage trail={[{ title: t('Quản lý cá nhân') }]} user={user}>
        <FormPage
          aside={<AccountAside {...{ signIns, isAdult, unread }} />}
          asideLabel={t('Tài khoản của bạn')}
        >
          <PersonalNotice done={search.xong} refused={search.loi} isOrganisation={isOrganisation} />
          <NotReadNotice notRead={told} />
          {waiting && <StopWaiting waiting={waiting} />}
          <GuardianNotice guardians={guardians} />
          <ConsentNotice {...consents} />
          <h1 className="mb-6 text-3xl sm:text-4xl">
            <PersonName>{user.fullName}</PersonName>
          </h1>
          {handover && <Ivan handover={handover} />}
          {isOrganisation ? <OrganisationToday /> : <PersonalSections />}
          <OwnChildren wards={wards} />
          <HeldPeople held={consents.held} />
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="thong-tin" className="text-2xl">
              {isOrganisation ? t('Thông tin của đơn vị') : t('Thông tin cá nhân')}
            </h2>
            {inFull && <ShownInFull />}
            <a
              href={inFull ? '/ca-nhan#thong-tin' : '/ca-nhan?hien=1'}
              className="inline-flex min-h-11 items-center"
            >
              {inFull ? t('Che bớt số') : t('Hiện đầy đủ số')}
            </a>
          </div>
          <ProfileList
            inFull={inFull}
            other={other}
            profile={{
              ...profile,
              login: user.login,
              fullName: user.fullName,
              birthDate: person?.birthDate,
              sex: person?.sex,
              approvedForm: hasForm ? '/ca-nhan/to-khai-da-duyet' : null,
            }}
            transaction={transaction}
            confirmEmailAt="/ca-nhan/thu-dien-tu"
          />
          <OtherInRegisterNote other={other} />
          <p className="text-base text-ink-soft">
            {isOrganisation
              ? t(
                  'Đổi số điện thoại hay thư điện tử: <a>điều chỉnh tại đây</a>. Tên, mã số thuế hay người đại diện chưa đúng: người đại diện mang giấy tờ tùy thân và giấy tờ đơn vị đến cơ quan BHXH.',
                  { a: (words) => <a href="/ca-nhan/dieu-chinh">{words}</a> },
                )
              : t(
                  'Đổi liên hệ, địa chỉ, nơi giao dịch: <a>điều chỉnh tại đây</a>. Tên, mã số hay giấy tờ chưa đúng: mang giấy tờ tùy thân đến cơ quan BHXH.',
                  { a: (words) => <a href="/ca-nhan/dieu-chinh">{words}</a> },
                )}
          </p>
        </FormPage>
      </PersonalPage>
    ),
  }
})
