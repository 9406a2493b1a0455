import { page } from '@/app/page-route'
import { ChildCases } from '@/components/accounts/children/child-cases'
import { PersonalPage } from '@/components/accounts/personal-page'
import { WardList } from '@/components/accounts/children/ward-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { LeftWard } from '@/components/accounts/children/left-ward'
import { isUuid } from '@/lib/platform/uuid'
import { findLeaving, listWards } from '@/lib/accounts/guardians/repository'
import { isForChild, type AccountCase } from '@/lib/registration/others/account-case'
import { listCasesOfAccount } from '@/lib/registration/others/repository'
import { requireParent } from './require-parent'
import { msg, t } from '@/lib/words/t'

/** A draft says whom it is for only once that is answered, and opens nowhere else. */
const isShown = (one: AccountCase) =>
  one.status === 'DRAFT' || (one.status !== 'APPROVED' && isForChild(one))

const title = msg('Con của tôi')

/** «Đăng ký cho con»: whom this account looks after, what was begun for them, and one more. */
export const GET = page(async ({ search }) => {
  const user = await requireParent('/ca-nhan/con')
  const [wards, cases] = await Promise.all([listWards(user.login), listCasesOfAccount(user.id)])
  const { thoi } = search
  const left = typeof thoi === 'string' && isUuid(thoi) ? await findLeaving(user.login, thoi) : null
  return {
    title: t(title),
    body: (
      <PersonalPage
        title={t(title)}
        trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t(title) }]}
        user={user}
      >
        <div className="max-w-form">
          {search.xong === 'da-xoa' && (
            <Notice tone="success" role="status" title={t('Đã xóa bản nháp.')} />
          )}
          {search.loi !== undefined && (
            <Notice tone="warning" title={t('Không tìm thấy hồ sơ này trong tài khoản của bạn.')} />
          )}
          {left && <LeftWard why={left} />}
          <WardList wards={wards} />
          <ChildCases cases={cases.filter(isShown)} />
          <h2 className="mt-8 mb-2 text-2xl">{t('Đăng ký cho con')}</h2>
          <p className="mb-4">
            {t(
              'Dành cho con dưới 18 tuổi, chưa có thẻ căn cước. Phần của bạn đã có sẵn, bạn chỉ điền điều về con.',
            )}
          </p>
          <form method="post" action="/ca-nhan/con/dang-ky">
            <Button>{t('Đăng ký cho con')}</Button>
          </form>
        </div>
      </PersonalPage>
    ),
  }
})
