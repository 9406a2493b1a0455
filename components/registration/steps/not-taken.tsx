import type { Account } from '@/components/layout/header/account-menu'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { closed, statusLabel, type Status } from '@/lib/registration/steps/status'
import { hotline } from '@/lib/site/settings'

type Props = {
  account: Account | null
  declaration: { reference: string; status: Status }
  /** What was typed and could not be kept, as a person reads it. */
  lines: { label: string; value: string }[]
}

export const notTakenTitle = 'Phần bạn vừa nhập chưa được lưu'

/** The case has moved on while a form of it stood open: what is so, what was typed, and what can be done. */
export const NotTaken = ({ account, declaration, lines }: Props) => (
  <PortalPage
    section="dang-ky"
    account={account}
    title={notTakenTitle}
    trail={[{ title: 'Đăng ký', href: '/dang-ky' }, { title: 'Chưa lưu' }]}
  >
    <div className="max-w-form">
      <Notice tone="warning" title={whyOf(declaration.status)}>
        <p>{adviceOf(declaration.status)}</p>
      </Notice>
      {lines.length > 0 && (
        <>
          <h2 className="mb-2 text-xl">Điều bạn vừa nhập</h2>
          <p className="mb-3">Các dòng này chỉ còn trên trang đang mở. Hãy chép lại nếu bạn cần.</p>
          <SummaryList rows={lines} />
        </>
      )}
      <ButtonRow>
        <ButtonLink href="/ho-so">Mở hồ sơ</ButtonLink>
        {closed.includes(declaration.status) && declaration.status !== 'APPROVED' && (
          <form method="post" action="/dang-ky/moi">
            <input type="hidden" name="from" value={declaration.reference} />
            <Button look="secondary">Đăng ký lại</Button>
          </form>
        )}
      </ButtonRow>
    </div>
  </PortalPage>
)

function whyOf(status: Status): string {
  if (status === 'RETURNED') return 'Cơ quan BHXH đã trả hồ sơ này lại để bổ sung.'
  if (status === 'WITHDRAWN') return 'Hồ sơ này đã được rút.'
  if (closed.includes(status)) return `Hồ sơ này đã đóng: ${statusLabel[status]}.`
  return 'Tờ khai này đã được gửi từ trước, ở cửa sổ hoặc máy khác.'
}

function adviceOf(status: Status): string {
  if (status === 'RETURNED')
    return 'Chỉ sửa được những mục cơ quan BHXH nêu. Mở hồ sơ để xem các mục đó.'
  if (closed.includes(status)) return 'Hồ sơ đã đóng thì không sửa được. Nếu cần, hãy đăng ký lại.'
  return `Tờ khai đã gửi thì không sửa trên mạng được. Nếu có điều cần sửa, gọi ${hotline.shown}, hoặc rút hồ sơ rồi đăng ký lại.`
}
