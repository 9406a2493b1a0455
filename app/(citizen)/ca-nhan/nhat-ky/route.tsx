import { page } from '@/app/page-route'
import { PersonalPage } from '@/components/accounts/personal-page'
import { DataTable } from '@/components/ui/data-table'
import { Pagination } from '@/components/ui/pagination'
import { requireCitizen } from '@/lib/accounts/current-user'
import { listHistory } from '@/lib/accounts/list-history'
import { formatInstant } from '@/lib/forms/dates'

const title = 'Ai đã xem dữ liệu của tôi'

const columns = [{ header: 'Lúc' }, { header: 'Việc' }, { header: 'Ai' }, { header: 'Thiết bị' }]

export const GET = page(async ({ search }) => {
  const user = await requireCitizen('/ca-nhan/nhat-ky')
  const asked = Math.trunc(Number(search.trang)) || 1
  const { lines, page, pages } = await listHistory(user, asked)
  return {
    title,
    body: (
      <PersonalPage
        title={title}
        lead="Mọi lần đăng nhập, xem và xử lý dữ liệu của bạn. Không ai sửa hay xóa được danh sách này."
        trail={[{ title: 'Quản lý cá nhân', href: '/ca-nhan' }, { title }]}
        user={user}
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
      </PersonalPage>
    ),
  }
})
