import type { ReactNode } from 'react'
import { PersonalAside } from '@/components/accounts/personal-aside'
import { PersonalPage } from '@/components/accounts/personal-page'
import { FormPage } from '@/components/layout/pages/form-page'
import type { SwitchedForm } from '@/components/layout/header/language-switch'
import type { FieldError } from '@/lib/forms/form-state'
import { t } from '@/lib/words/t'

type Props = {
  user: { id: string; fullName: string; login: string }
  title: string
  at: string
  errors?: FieldError[]
  /** Whose words go along when the language is changed. */
  form?: SwitchedForm
  /** The page it is a part of. */
  above?: { title: string; href: string }
  children: ReactNode
}

/** A page of what an account asks for itself. */
export const RequestFrame = ({ user, title, at, errors, above, form, children }: Props) => (
  <PersonalPage
    trail={[
      { title: t('Quản lý cá nhân'), href: '/ca-nhan' },
      ...(above ? [above] : []),
      { title },
    ]}
    user={user}
    form={form}
  >
    <FormPage
      title={title}
      errors={errors}
      aside={<PersonalAside at={at} />}
      asideLabel={t('Trang của bạn')}
    >
      {children}
    </FormPage>
  </PersonalPage>
)
