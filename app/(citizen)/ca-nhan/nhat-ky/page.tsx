import type { Metadata } from 'next'
import { PortalPage } from '@/components/layout/portal-page'
import { DataTable } from '@/components/ui/data-table'
import { Pagination } from '@/components/ui/pagination'
import { requireCitizen } from '@/lib/accounts/current-user'
import { listHistory } from '@/lib/accounts/list-history'
import { formatInstant } from '@/lib/forms/dates'
import { pageTitle } from '@/lib/site/page-title'

const title = 'Ai đã xem dữ liệu của tôi'
const PER_PAGE = 30

export const metadata: Metadata = { title: pageTitle(title) }

const columns = [{ header: 'Lúc' }, { header: 'Việc' }, { header: 'Ai' }, { header: 'Thiết bị' }]

export default async function HistoryPage({ searchParams }: PageProps<'/ca-nhan/nhat-ky'>) {
  const user = await requireCitizen('/ca-nhan/nhat-ky')
  const lines = await listHistory(user)
  const pages = Math.max(1, Math.ceil(lines.length / PER_PAGE))
  const asked = Math.trunc(Number((await searchParams).trang)) || 1
  const page = Math.min(Math.max(asked, 1), pages)
  const first = (page - 1) * PER_PAGE
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
        rows={lines.slice(first, first + PER_PAGE).map(({ at, what, who, device }, index) => ({
          key: String(first + index),
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
