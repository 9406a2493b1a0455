import { page } from '@/app/page-route'
import { DailyLook } from '@/components/records/notices/daily-look'
import { HistoryKinds } from '@/components/accounts/history-kinds'
import { HistoryTable } from '@/components/accounts/history-table'
import { PersonalPage } from '@/components/accounts/personal-page'
import { Pagination } from '@/components/ui/pagination'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { readPageNumber } from '@/lib/forms/page-number'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { lastLookFor } from '@/lib/notices/wish/keep-notice-wish'
import { listHistory } from '@/lib/accounts/personal/list-history'
import { msg, t } from '@/lib/words/t'

const title = msg('Ai đã xem dữ liệu của tôi')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen('/ca-nhan/nhat-ky')
  const isOwn = search.ai === 'toi'
  const asked = { page: readPageNumber(search.trang), isOwn }
  const [{ lines, page, pages }, lookedAt] = await Promise.all([
    listHistory(user, asked),
    isOrganisationLogin(user.login) ? null : lastLookFor(user),
  ])
  return {
    title: t(title),
    body: (
      <PersonalPage
        title={t(title)}
        lead={t(
          'Mọi lần xem và xử lý dữ liệu của bạn. Ai sửa hay xóa một dòng đều bị phát hiện khi kiểm tra nhật ký.',
        )}
        trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t(title) }]}
        user={user}
      >
        <DailyLook at={lookedAt} />
        <p className="mb-5">
          {t('<a>Biên nhận nhật ký</a>: tệp để bạn giữ, chứng minh không dòng nào bị sửa, gỡ.', {
            a: (words) => <a href="/ca-nhan/toi/nhat-ky/bien-nhan">{words}</a>,
          })}
        </p>
        <HistoryKinds isOwn={isOwn} />
        <HistoryTable caption={t(title)} lines={lines} isOwn={isOwn} />
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => `/ca-nhan/nhat-ky?${isOwn ? 'ai=toi&' : ''}trang=${number}`}
        />
      </PersonalPage>
    ),
  }
})
