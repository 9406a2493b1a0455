import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { CaseNotice } from '@/components/officer/case/case-notice'
import { ReplacedNotice } from '@/components/accounts/replaced-notice'
import { CaseTable } from '@/components/officer/case-table'
import { OfficerPage } from '@/components/officer/officer-page'
import { NextCaseForm } from '@/components/officer/next-case-form'
import { ListWishes } from '@/components/officer/list-wishes'
import { QueueList } from '@/components/officer/queue-list'
import { UnreadFilters } from '@/components/officer/unread-filters'
import { RoleWithoutCases } from '@/components/officer/role-without-cases'
import { Pagination } from '@/components/ui/pagination'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { isNarrowed, wishQuery } from '@/lib/queues/list-wish'
import { findQueue, firstQueue, queueOf } from '@/lib/queues/queues'
import { sealWords } from '@/lib/queues/sealed-words'
import { holdersOf } from '@/lib/queues/holders-of'
import { showQueue } from '@/lib/queues/show-queue'
import { unreadFilters } from '@/lib/queues/unread-filters'
import { errorsOfDays } from '@/lib/forms/days/asked-days'
import { readPageNumber } from '@/lib/forms/page-number'
import { canHold } from '@/lib/review/holdings/holding'
import { shownOfficer } from '@/lib/review/shown-officer'
import { takeNext } from './take-next'

export const GET = page(async ({ search }) => {
  const officer = await requireOfficer('/can-bo')
  const { 'hang-doi': slug, trang, loi, xong } = search
  const queue = findQueue(slug) ?? queueOf(firstQueue(officer.roles))
  const asked = readPageNumber(trang)
  const shown = await showQueue(officer, queue.slug, asked, search)
  const wrong = errorsOfDays(search)
  const unread = shown ? unreadFilters(search, shown.wish) : []
  const sealed = sealWords(officer, shown?.wish.words ?? '')
  const list = `/can-bo?${shown ? wishQuery(queue.slug, shown.wish, sealed) : ''}`
  const hrefOf = (number: number) => `${list}&trang=${number}`
  if (shown && asked > shown.pages) redirect(hrefOf(shown.pages))
  return {
    title: queue.title,
    hasErrors: loi !== undefined || unread.length > 0 || Object.keys(wrong).length > 0,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} current="/can-bo">
        <CaseNotice refusal={loi} />
        {xong === 'doi-tai-khoan' && <ReplacedNotice />}
        {shown ? (
          <div className="gap-6 xl:flex">
            <QueueList counts={shown.counts} current={queue.slug} />
            <div className="min-w-0 flex-1 max-xl:mt-6 max-sm:mt-1">
              <h1 className="mb-1 text-2xl">
                {queue.title}: {shown.found} hồ sơ
              </h1>
              {queue.statuses.some((status) => canHold(officer, status)) && (
                <NextCaseForm action={list} />
              )}
              <ListWishes
                slug={queue.slug}
                {...{ sealed, wish: shown.wish, offices: shown.offices, asked: search, wrong }}
                holders={holdersOf(officer, shown.cases)}
              />
              <UnreadFilters names={unread} />
              <CaseTable
                caption={queue.title}
                cases={shown.cases}
                offices={shown.offices}
                empty={
                  <p>
                    {isNarrowed(shown.wish)
                      ? 'Không có hồ sơ nào khớp bộ lọc. Bỏ bớt điều kiện lọc để thấy thêm.'
                      : queue.empty}
                  </p>
                }
              />
              <Pagination page={asked} pages={shown.pages} hrefOf={hrefOf} />
            </div>
          </div>
        ) : (
          <>
            <h1 className="mb-4 text-2xl">Hồ sơ</h1>
            <RoleWithoutCases />
          </>
        )}
      </OfficerPage>
    ),
  }
})

export const POST = takeNext
