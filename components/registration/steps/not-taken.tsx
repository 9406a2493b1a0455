import type { Account } from '@/components/layout/header/account-menu'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { closed, statusLabel, type Status } from '@/lib/registration/steps/status'
import { stepHref } from '@/lib/registration/steps/addresses'
import { type StepId } from '@/lib/registration/steps/steps'
import { hotline } from '@/lib/site/settings'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { RepeatedPress } from './repeated-press'

type Props = {
  account: Account | null
  declaration: { reference: string; status: Status }
  step: StepId
  /** What was typed and could not be kept. */
  words: Record<string, string>
  /** The same as a person reads it. */
  lines: { label: string; value: string }[]
}

export const notTakenTitle = msg('Phần bạn vừa nhập chưa được lưu')

/** The case has moved on while a form of it stood open: what is so, what was typed, and what can be done. */
export const NotTaken = ({ account, declaration, step, words, lines }: Props) => (
  <PortalPage
    section="dang-ky"
    account={account}
    title={t(notTakenTitle)}
    trail={[{ title: t('Đăng ký'), href: '/dang-ky' }, { title: t('Chưa lưu') }]}
    form={{ id: switchedFormId, action: stepHref(step) }}
  >
    <RepeatedPress
      id={switchedFormId}
      action={stepHref(step)}
      fields={{ ...words, reference: declaration.reference }}
    />
    <div className="max-w-form">
      <Notice tone="warning" title={whyOf(declaration.status)}>
        <p>{adviceOf(declaration.status)}</p>
      </Notice>
      {lines.length > 0 && (
        <>
          <h2 className="mb-2 text-xl">{t('Điều bạn vừa nhập')}</h2>
          <p className="mb-3">
            {t('Các dòng này chỉ còn trên trang đang mở. Hãy chép lại nếu bạn cần.')}
          </p>
          <SummaryList rows={lines} />
        </>
      )}
      <ButtonRow>
        <ButtonLink href="/ho-so">{t('Mở hồ sơ')}</ButtonLink>
        {closed.includes(declaration.status) && declaration.status !== 'APPROVED' && (
          <form method="post" action="/dang-ky/moi">
            <input type="hidden" name="from" value={declaration.reference} />
            <Button look="secondary">{t('Đăng ký lại')}</Button>
          </form>
        )}
      </ButtonRow>
    </div>
  </PortalPage>
)

function whyOf(status: Status): string {
  if (status === 'RETURNED') return t('Cơ quan BHXH đã trả hồ sơ này lại để bổ sung.')
  if (status === 'WITHDRAWN') return t('Hồ sơ này đã được rút.')
  if (closed.includes(status))
    return t('Hồ sơ này đã đóng: {status}.', { status: t(statusLabel[status]) })
  return t('Tờ khai này đã được gửi từ trước, ở cửa sổ hoặc máy khác.')
}

function adviceOf(status: Status): string {
  if (status === 'RETURNED')
    return t('Chỉ sửa được những mục cơ quan BHXH nêu. Mở hồ sơ để xem các mục đó.')
  if (closed.includes(status))
    return t('Hồ sơ đã đóng thì không sửa được. Nếu cần, hãy đăng ký lại.')
  return t(
    'Tờ khai đã gửi thì không sửa trên mạng được. Nếu có điều cần sửa, gọi {hotline}, hoặc rút hồ sơ rồi đăng ký lại.',
    { hotline: hotline.shown },
  )
}
