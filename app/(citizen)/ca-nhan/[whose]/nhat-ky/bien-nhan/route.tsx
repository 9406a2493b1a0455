import { page } from '@/app/page-route'
import { PersonalPage } from '@/components/accounts/personal-page'
import { OwnVerdict } from '@/components/ledger/own-verdict'
import { NotHere } from '@/components/records/take-away/not-here'
import { Button } from '@/components/ui/button'
import { Prose } from '@/components/ui/prose'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { checkOwn } from '@/lib/ledger/receipt/check-own'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { historyHref } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { msg, t } from '@/lib/words/t'
import { journalOwner } from '../journal-owner'

const title = msg('Biên nhận nhật ký')

/** What one can keep of one's own journal, and what the portal finds when it reads it again. */
export const GET = page<{ whose: string }>(async ({ params: { whose } }) => {
  const here = `/ca-nhan/${whose}/nhat-ky/bien-nhan`
  const user = await requireCitizen(here)
  const owner = await journalOwner(user, whose)
  if (!owner) return null
  return {
    title: titleOfRecords({ whose, fullName: owner.fullName }, t(title)),
    body: (
      <PersonalPage
        title={t(title)}
        lead={t('Một tệp để bạn giữ: ai đã xem, đã làm gì, và số gốc chứng minh từng ngày.')}
        trail={[
          { title: t('Quản lý cá nhân'), href: '/ca-nhan' },
          { title: t('Ai đã xem'), href: historyHref(whose) },
          { title: t(title) },
        ]}
        user={user}
      >
        <OwnVerdict {...await checkOwn(owner)} />
        {currentKiosk() ? (
          <NotHere />
        ) : (
          <form method="post" action={`${here}/tep`} className="mb-7">
            <Button>{t('Tải biên nhận')}</Button>
          </form>
        )}
        <Prose>
          <p>
            {t(
              'Giữ biên nhận ở nơi của bạn. Sau này có dòng bị sửa, gỡ hay cắt thì <a>trang kiểm tra</a> thấy, và nói ngày nào.',
              { a: (words) => <a href="/kiem-tra-bien-nhan">{words}</a> },
            )}
          </p>
          <p>
            {t(
              'Biên nhận ghi nguyên văn các dòng về bạn. Dòng có thể nói về người khác thì chỉ có dấu, không có nội dung.',
            )}
          </p>
          <p>
            {t('Số gốc của mọi ngày có ở <a>Sổ gốc nhật ký</a>.', {
              a: (words) => <a href="/so-goc-nhat-ky">{words}</a>,
            })}
          </p>
        </Prose>
      </PersonalPage>
    ),
  }
})
