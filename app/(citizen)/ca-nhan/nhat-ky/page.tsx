import type { Metadata } from 'next'
import { PortalPage } from '@/components/layout/portal-page'
import { DataTable } from '@/components/ui/data-table'
import { Pagination } from '@/components/ui/pagination'
import { requireCitizen } from '@/lib/accounts/current-user'
import { listHistory } from '@/lib/accounts/list-history'
import { formatInstant } from '@/lib/forms/dates'
import { pageTitle } from '@/lib/site/page-title'

const title = 'Ai đã xem dữ liệu của tôi'

export const metadata: Metadata = { title: pageTitle(title) }

const columns = [{ header: 'Lúc' }, { header: 'Việc' }, { header: 'Ai' }, { header: 'Thiết bị' }]

export default async function HistoryPage({ searchParams }: PageProps<'/ca-nhan/nhat-ky'>) {
  const user = await requireCitizen('/ca-nhan/nhat-ky')
  const asked = Math.trunc(Number((await searchParams).trang)) || 1
  const { lines, page, pages } = await listHistory(user, asked)
  return (
    <PortalPage
      section="ca-nhan"
      title={title}
      lead="Mọi lần đăng nhập, xem và xử lý dữ liệu của bạn. Không ai sửa hay xóa được danh sách này."
      trail={[{ title: 'Quản lý cá nhân', href: '/ca-nhan' }, { title }]}
      account={{ name: user.fullName }}
    >
      <DataTable
        caption={title}
        hideCaption
        stacks
        columns={columns}
        rows={lines.map(({ at, what, who, device }, index) => ({
          key: String(index),
          cells: [formatInstant(at), what, who, device],
        }))}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => `/ca-nhan/nhat-ky?trang=${number}`}
      />
    </PortalPage>
  )
}
