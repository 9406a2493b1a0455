import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/portal-page'
import { BeforeYouStart } from '@/components/registration/before-you-start'
import { OtherCases } from '@/components/registration/other-cases'
import { listOwn } from '@/lib/registration/current-declaration'

export const GET = page(async () => {
  const own = await listOwn()
  const drafts = own.filter(({ status }) => status === 'DRAFT' || status === 'RETURNED')
  return {
    title: 'Đăng ký tài khoản giao dịch điện tử',
    body: (
      <PortalPage
        section="dang-ky"
        account={null}
        title="Đăng ký tài khoản giao dịch điện tử"
        trail={[{ title: 'Đăng ký' }]}
      >
        <div className="max-w-form">
          <OtherCases others={drafts} title="Bạn đang làm dở trên máy này" />
          <BeforeYouStart isAgain={drafts.length > 0} />
        </div>
      </PortalPage>
    ),
  }
})
