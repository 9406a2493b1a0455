import type { ReactNode } from 'react'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { PersonalAside } from '@/components/accounts/personal-aside'
import { PersonalPage } from '@/components/accounts/personal-page'
import { SessionEndWarning } from '@/components/accounts/session-end'
import type { FieldError } from '@/lib/forms/form-state'
import { IDLE_SECONDS, WARN_SECONDS } from '@/lib/accounts/sessions/session'
import { msg, t } from '@/lib/words/t'

export const factorsTitle = msg('Cách xác nhận khi đăng nhập')

type Props = {
  user: { id: string; kind: 'CITIZEN' | 'OFFICER'; fullName: string; login: string }
  base: string
  /** Of a page below the list; without it, the list itself. */
  title?: string
  errors?: FieldError[]
  children: ReactNode
}

/** The frame of these pages: a citizen's account, or an officer's, which is no desk. */
export function FactorsFrame({ user, base, title, errors, children }: Props) {
  const isOfficer = user.kind === 'OFFICER'
  const list = { title: t(factorsTitle), href: title ? base : undefined }
  const home = isOfficer
    ? { title: t('Xét duyệt hồ sơ'), href: '/can-bo' }
    : { title: t('Quản lý cá nhân'), href: '/ca-nhan' }
  const trail = [home, list, ...(title ? [{ title }] : [])]
  const body = (
    <FormPage
      title={title ?? t(factorsTitle)}
      errors={errors}
      aside={isOfficer ? undefined : <PersonalAside at={base} />}
      asideLabel={t('Trang của bạn')}
    >
      {children}
    </FormPage>
  )
  if (!isOfficer)
    return (
      <PersonalPage user={user} trail={trail}>
        {body}
      </PersonalPage>
    )
  return (
    <>
      <PortalPage trail={trail} account={{ name: user.fullName, home: '/can-bo', isPerson: false }}>
        {body}
      </PortalPage>
      <div hidden data-holder="" />
      <SessionEndWarning idleSeconds={IDLE_SECONDS} warnSeconds={WARN_SECONDS} />
    </>
  )
}
