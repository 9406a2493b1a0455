import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { CaseNotice } from '@/components/officer/case-notice'
import { ReplacedNotice } from '@/components/accounts/replaced-notice'
import { CaseTable } from '@/components/officer/case-table'
import { OfficerPage } from '@/components/officer/officer-page'
import { QueueList } from '@/components/officer/queue-list'
import { RoleWithoutCases } from '@/components/officer/role-without-cases'
import { Pagination } from '@/components/ui/pagination'
import { requireOfficer } from '@/lib/accounts/current-user'
import { findQueue, firstQueue, queueOf } from '@/lib/queues/queues'
import { showQueue } from '@/lib/queues/show-queue'
import { shownOfficer } from '@/lib/review/shown-officer'

const readPage = (typed: unknown): number => Math.max(1, Math.trunc(Number(typed)) || 1)

export const GET = page(async ({ search }) => {
  const officer = await requireOfficer('/can-bo')
  const { 'hang-doi': slug, trang, loi, 'doi-tai-khoan': replaced } = search
  const queue = findQueue(slug) ?? queueOf(firstQueue(officer.roles))
  const hrefOf = (number: number) => `/can-bo?hang-doi=${queue.slug}&trang=${number}`
  const asked = readPage(trang)
  const shown = await showQueue(officer, queue.slug, asked)
  if (shown && asked > shown.pages) redirect(hrefOf(shown.pages))
  return {
    title: queue.title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} current="/can-bo">
        <CaseNotice refusal={loi} />
        {replaced !== undefined && <ReplacedNotice />}
        {shown ? (
          <div className="gap-8 lg:flex">
            <QueueList counts={shown.counts} current={queue.slug} />
            <div className="min-w-0 flex-1 max-lg:mt-6">
              <h1 className="mb-3 text-2xl">
                {queue.title}: {shown.counts[queue.slug]} hồ sơ
              </h1>
              <CaseTable
                caption={queue.title}
                cases={shown.cases}
                offices={shown.offices}
                empty={<p>{queue.empty}</p>}
              />
              <Pagination page={asked} pages={shown.pages} hrefOf={hrefOf} />
            </div>
          </div>
        ) : (
          <RoleWithoutCases />
        )}
      </OfficerPage>
    ),
  }
})
