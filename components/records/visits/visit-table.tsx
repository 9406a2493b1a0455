import { DataTable } from '@/components/ui/data-table'
import { StatusTag } from '@/components/ui/status-tag'
import type { SentCorrection } from '@/lib/corrections/correction'
import type { OpenRecords } from '@/lib/records/open-records'
import { shownDong } from '@/lib/records/shown'
import { byPatient } from '@/lib/visits/costs/payers'
import type { KeptVisit } from '@/lib/visits/visit'
import {
  diseaseOf,
  shownLeaving,
  shownVisitTime,
  visitHref,
  type DiseaseNames,
} from '@/lib/visits/visit-words'
import { t } from '@/lib/words/t'
import { ReportLink } from '../reports/report-link'
import { HospitalWords } from './hospital-words'

type Props = {
  caption: string
  records: OpenRecords
  /** The newest first. */
  visits: readonly KeptVisit[]
  reports: readonly SentCorrection[]
  /** What places of care are called, by code. */
  nameOf: (facility: string) => string | null
  diseaseNames: DiseaseNames
}

export const VisitTable = ({ caption, records, visits, reports, nameOf, diseaseNames }: Props) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={[
      { header: t('Cơ sở KCB') },
      { header: t('Ngày vào') },
      { header: t('Ngày ra') },
      { header: t('Tên bệnh') },
      { header: t('Người bệnh trả'), isNumber: true },
      { header: t('Xem thêm'), isForScreen: true },
    ]}
    rows={visits.map((visit) => ({
      key: visit.key,
      cells: [
        <HospitalWords key="facility">{nameOf(visit.facility) ?? visit.facility}</HospitalWords>,
        shownVisitTime(visit.arrivedAt),
        <LeftAt key="left" visit={visit} />,
        <DiseaseInList key="disease" {...{ visit, diseaseNames }} />,
        shownDong(byPatient(visit.amounts)),
        <span key="more" className="inline-flex flex-wrap gap-x-4">
          <a
            href={visitHref(records.whose, visit.key)}
            className="inline-flex min-h-11 items-center"
          >
            <span>
              {t('Chi tiết')}
              <span className="sr-only"> {shownVisitTime(visit.arrivedAt)}</span>
            </span>
          </a>
          <ReportLink
            {...{ records, reports }}
            subject="visit"
            mark={visit.key}
            of={shownVisitTime(visit.arrivedAt)}
          />
        </span>,
      ],
    }))}
  />
)

const LeftAt = ({ visit }: { visit: KeptVisit }) => (
  <>
    {shownLeaving(visit)}
    {visit.state === 'withdrawn' && (
      <>
        <br />
        <StatusTag tone="neutral">{t('Bệnh viện đã rút')}</StatusTag>
      </>
    )}
  </>
)

type InList = { visit: KeptVisit; diseaseNames: DiseaseNames }

const DiseaseInList = ({ visit, diseaseNames }: InList) =>
  visit.isCovered ? (
    <span className="text-ink-soft">{t('Đã che. Mở “Chi tiết” để xem.')}</span>
  ) : (
    <HospitalWords>{diseaseOf(visit, diseaseNames)}</HospitalWords>
  )
