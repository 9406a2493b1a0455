import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import type { WholeVisit } from '@/lib/visits/visit'
import { claimCodeWords, shownVisitTime } from '@/lib/visits/visit-words'
import { t } from '@/lib/words/t'
import { HospitalWords } from './hospital-words'

type Props = { visit: WholeVisit; nameOf: (facility: string) => string | null }

/** Papers the hospital gave: sick leave, appointment, referral, discharge. */
export function VisitPapers({ visit, nameOf }: Props) {
  const papers = [
    ...visit.sickLeaves.map(ofSickLeave),
    ...visit.appointments.map((paper) => ({
      title: t('Giấy hẹn khám lại'),
      rows: [
        row(t('Hẹn khám ngày'), shownVisitTime(paper.on)),
        row(t('Nơi khám'), nameOf(paper.facility) ?? paper.facility),
        row(t('Chẩn đoán'), paper.diagnosis),
      ],
    })),
    ...visit.referrals.map((paper) => ({
      title: t('Giấy chuyển cơ sở khám chữa bệnh'),
      rows: [
        row(t('Số giấy'), paper.number),
        row(t('Chuyển đến'), nameOf(paper.to) ?? paper.to),
        row(t('Lý do chuyển'), claimCodeWords('MA_LYDO_CT', paper.why)),
        row(t('Chẩn đoán'), paper.diagnosis),
        row(t('Hướng điều trị'), paper.plan),
      ],
    })),
    ...visit.discharges.map(ofDischarge),
  ]
  if (papers.length === 0) return null
  return (
    <>
      <h2 className="mb-3 text-2xl">{t('Giấy bệnh viện đã cấp')}</h2>
      {papers.map(({ title, rows }, at) => (
        <section key={at} className="max-w-form">
          <h3 className="mb-2 text-xl">{title}</h3>
          <SummaryList rows={rows.filter(({ value }) => value)} />
        </section>
      ))}
    </>
  )
}

const row = (label: string, words: string): SummaryRow => ({
  label,
  value: words && <HospitalWords>{words}</HospitalWords>,
})

const ofSickLeave = (paper: WholeVisit['sickLeaves'][number]) => ({
  title: t('Giấy chứng nhận nghỉ việc hưởng BHXH'),
  rows: [
    row(t('Số seri'), paper.serial || paper.number),
    row(t('Số ngày nghỉ'), paper.days),
    row(t('Nghỉ từ ngày'), shownVisitTime(paper.from)),
    row(t('Đến ngày'), shownVisitTime(paper.to)),
    row(t('Đơn vị làm việc'), paper.employer),
    row(t('Chẩn đoán'), paper.diagnosis),
  ],
})

const ofDischarge = (paper: WholeVisit['discharges'][number]) => ({
  title: t('Giấy ra viện'),
  rows: [
    row(t('Số lưu trữ'), paper.archiveNumber),
    row(t('Ngày vào'), shownVisitTime(paper.admittedAt)),
    row(t('Ngày ra'), shownVisitTime(paper.leftAt)),
    row(t('Chẩn đoán'), paper.diagnosis),
    row(t('Cách điều trị'), paper.method),
    row(t('Số ngày nghỉ'), paper.restDays),
    row(t('Ghi chú'), paper.note),
    row(t('Người ký'), paper.signer),
  ],
})
