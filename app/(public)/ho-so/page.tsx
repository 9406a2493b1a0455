import type { Metadata } from 'next'
import { PortalPage } from '@/components/layout/portal-page'
import { CasePage } from '@/components/registration/case-page'
import { FindCaseForm } from '@/components/registration/find-case-form'
import { findOffice } from '@/lib/offices/repository'
import { findNewestPaperId } from '@/lib/papers/open-paper'
import { listOwn } from '@/lib/registration/current-declaration'
import { listTimeline } from '@/lib/registration/timeline'

export const metadata: Metadata = { title: 'Hồ sơ của bạn' }

const trail = [{ title: 'Hồ sơ của bạn' }]

/** The confirmation page that stays: number, status, what to do next. Other browsers open it by number and phone. */
export default async function CaseFilePage({ searchParams }: PageProps<'/ho-so'>) {
  const [current, ...others] = await listOwn()
  const { loi, khac } = await searchParams
  if (!current || khac !== undefined) {
    return (
      <PortalPage section="ho-so" account={null} title="Tìm lại hồ sơ" trail={trail}>
        <FindCaseForm hasError={loi !== undefined} />
      </PortalPage>
    )
  }
  const officeCode = current.typed.transaction?.officeCode
  const [office, timeline, approvedFormId] = await Promise.all([
    officeCode ? findOffice(officeCode) : null,
    listTimeline(current.id),
    current.status === 'APPROVED' ? findNewestPaperId(current.id, 'APPROVED_FORM') : null,
  ])
  const approvedFormHref = approvedFormId && `/to-khai/${current.paperAddress}/da-duyet`
  return (
    <PortalPage section="ho-so" account={null} trail={trail}>
      <CasePage declaration={current} {...{ others, office, timeline, approvedFormHref }} />
    </PortalPage>
  )
}
