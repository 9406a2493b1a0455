import type { ReactNode } from 'react'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Prose } from '@/components/ui/prose'
import type { HeaderAccount } from '@/lib/accounts/sessions/current-user'
import type { FieldError } from '@/lib/forms/form-state'
import { t } from '@/lib/words/t'
import { CheckForms } from './check-forms'

type Props = {
  account: HeaderAccount | null
  errors?: FieldError[]
  typed?: string
  children?: ReactNode
}

/** The one place where a paper of the portal is checked; `children`: what was found. */
export const CheckPaperPage = ({ account, errors = [], typed, children }: Props) => (
  <PortalPage
    section="giay"
    trail={[{ title: t('Đọc mã QR trên tờ khai'), href: '/giay' }, { title: checkTitle() }]}
    account={account}
  >
    <FormPage title={checkTitle()} errors={errors}>
      {errors.length === 0 && children}
      <CheckForms errors={errors} typed={typed} />
      <Prose>
        <h2>{t('Kiểm tra bằng phần mềm khác')}</h2>
        <p>
          {t(
            'Giấy được ký số trong tệp (PAdES). Phần mềm đọc PDF tin chữ ký ấy khi có <a>chứng thư gốc của cổng</a>.',
            { a: (words) => <a href="/giay/chung-thu">{words}</a> },
          )}
        </p>
      </Prose>
    </FormPage>
  </PortalPage>
)

export const checkTitle = () => t('Kiểm tra giấy do cổng lập')
