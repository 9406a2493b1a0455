import { page } from '@/app/page-route'
import {
  ChangeContacts,
  OtherGuardian,
  OtherWards,
  SharedWith,
  untilWords,
} from '@/components/accounts/children/ward-parts'
import { HistoryTable } from '@/components/accounts/history-table'
import { PersonalPage } from '@/components/accounts/personal-page'
import { PersonalSections } from '@/components/accounts/personal-sections'
import { ProfileList } from '@/components/accounts/profile-list'
import { Notice } from '@/components/ui/notice'
import { OtherInRegisterNote } from '@/components/records/profile/other-in-register-note'
import { PersonName } from '@/components/ui/words/person-name'
import { Pagination } from '@/components/ui/pagination'
import { listWards } from '@/lib/accounts/guardians/repository'
import { openWard } from '@/lib/accounts/guardians/open-ward'
import { listHistory } from '@/lib/accounts/personal/list-history'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { readPageNumber } from '@/lib/forms/page-number'
import { noWard } from '../no-ward'
import { isUuid } from '@/lib/platform/uuid'
import { msg, t } from '@/lib/words/t'

const wholeHistory = msg('Ai đã xem dữ liệu của con')

/** The account of a child as its guardian sees it; the look is told to the child. */
export const GET = page<{ id: string }>(async ({ params, search }) => {
  const { id } = params
  const user = await requirePerson('/ca-nhan/con')
  const ward = isUuid(id) ? await openWard(user, id) : null
  if (!ward) return noWard(user, id)
  const { lines, page, pages } = await listHistory(ward.user, {
    page: readPageNumber(search.trang),
    isOwn: false,
    reader: user,
  })
  const others = (await listWards(user.login)).filter((one) => one.id !== ward.user.id)
  const title = ward.user.fullName
  const hasFirstCode = search.xong === 'lien-he-va-ma'
  return {
    title,
    body: (
      <PersonalPage
        trail={[
          { title: t('Quản lý cá nhân'), href: '/ca-nhan' },
          { title: t('Con của tôi'), href: '/ca-nhan/con' },
          { title: t('Tài khoản của con') },
        ]}
        user={user}
      >
        <h1 className="mb-4 max-w-prose text-3xl sm:text-4xl">
          <PersonName>{title}</PersonName>
        </h1>
        <p className="mb-8 max-w-prose text-xl text-ink-soft">{untilWords(ward.endsOn)}</p>
        {(search.xong === 'lien-he' || hasFirstCode) && (
          <Notice tone="success" role="status" title={t('Liên hệ mới của con đã có hiệu lực')}>
            <p>
              {t('Liên hệ cũ, liên hệ mới và mọi người quản lý tài khoản đều nhận được tin báo.')}
            </p>
            {hasFirstCode && (
              <p>
                {t(
                  'Mã kích hoạt trước không dùng được nữa. Mã kích hoạt mới đã gửi đến số điện thoại mới của con.',
                )}
              </p>
            )}
          </Notice>
        )}
        {ward.others.length > 0 && (
          <p className="mb-4">
            <SharedWith others={ward.others} />
          </p>
        )}
        <PersonalSections whose={id} />
        <ProfileList inFull={false} profile={ward.profile} other={ward.other} />
        <OtherInRegisterNote other={ward.other} />
        {ward.isInUse && (
          <p className="mb-6">
            <ChangeContacts id={id} fullName={title} />
          </p>
        )}
        <OtherGuardian />
        <OtherWards wards={others} />
        <h2 id="ai-da-xem" className="mb-3 text-2xl">
          {t(wholeHistory)}
        </h2>
        <p className="mb-5">
          <a href={`/ca-nhan/${id}/nhat-ky/bien-nhan`}>{t('Biên nhận nhật ký')}</a>
        </p>
        <HistoryTable caption={t(wholeHistory)} lines={lines} isOwn={false} />
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => `/ca-nhan/con/${id}?trang=${number}`}
        />
      </PersonalPage>
    ),
  }
})
