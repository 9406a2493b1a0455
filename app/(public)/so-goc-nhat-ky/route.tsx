import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { BookTable } from '@/components/ledger/book-table'
import { Pagination } from '@/components/ui/pagination'
import { Prose } from '@/components/ui/prose'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { readPageNumber } from '@/lib/forms/page-number'
import { showDays } from '@/lib/ledger/publish/show-book'
import { msg, t } from '@/lib/words/t'

const title = msg('Sổ gốc nhật ký')

/** The root of each day of the journal, for everybody to keep. */
export const GET = page(async ({ search }) => {
  const asked = readPageNumber(search.trang)
  const [account, { days, pages }] = await Promise.all([findHeaderAccount(), showDays(asked)])
  return {
    title: t(title),
    body: (
      <PortalPage
        section="quyen-rieng-tu"
        title={t(title)}
        trail={[{ title: t('Quyền riêng tư'), href: '/quyen-rieng-tu' }, { title: t(title) }]}
        lead={t('Mỗi ngày một con số, tính từ mọi dòng nhật ký của cổng. Không có dữ liệu của ai.')}
        account={account}
      >
        <Prose>
          <p>
            {t(
              'Ai đã xem, đã làm gì đều có một dòng nhật ký. Sửa, gỡ hay cắt một dòng thì số gốc của ngày ấy không khớp nữa. Số của ngày sau tính cả số của ngày trước.',
            )}
          </p>
          <p>
            {t(
              '<a>Tải sổ gốc</a> về và giữ lại. Người giữ tệp chứng minh được cổng đã ghi gì. <b>Kiểm tra biên nhận</b> bằng tệp ấy.',
              {
                a: (words) => <a href="/so-goc-nhat-ky/tep">{words}</a>,
                b: (words) => <a href="/kiem-tra-bien-nhan">{words}</a>,
              },
            )}
          </p>
        </Prose>
        <div className="mt-6">
          <BookTable days={days} />
        </div>
        <Pagination
          page={asked}
          pages={pages}
          hrefOf={(number) => `/so-goc-nhat-ky?trang=${number}`}
        />
      </PortalPage>
    ),
  }
})
