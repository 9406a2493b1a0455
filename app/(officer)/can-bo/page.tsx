import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
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
import { pageTitle } from '@/lib/site/page-title'

const readPage = (typed: unknown): number => Math.max(1, Math.trunc(Number(typed)) || 1)

export async function generateMetadata({ searchParams }: PageProps<'/can-bo'>): Promise<Metadata> {
  const { 'hang-doi': slug, loi } = await searchParams
  const queue = findQueue(slug)
  return { title: pageTitle(queue?.title ?? 'Hồ sơ', { hasErrors: loi !== undefined }) }
}

export default async function QueuePage({ searchParams }: PageProps<'/can-bo'>) {
  const officer = await requireOfficer('/can-bo')
  const { 'hang-doi': slug, trang, loi, 'doi-tai-khoan': replaced } = await searchParams
  const queue = findQueue(slug) ?? queueOf(firstQueue(officer.roles))
  const hrefOf = (page: number) => `/can-bo?hang-doi=${queue.slug}&trang=${page}`
  const page = readPage(trang)
  const shown = await showQueue(officer, queue.slug, page)
  if (shown && page > shown.pages) redirect(hrefOf(shown.pages))
  return (
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
            <Pagination page={page} pages={shown.pages} hrefOf={hrefOf} />
          </div>
        </div>
      ) : (
        <RoleWithoutCases />
      )}
    </OfficerPage>
  )
}
