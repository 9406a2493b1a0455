import { t } from '@/lib/words/t'
import type { WholeVisit } from '../visit'
import { claimCodeWords, namedDisease, shownVisitTime, type DiseaseNames } from '../visit-words'

/** `isOfHospital`: in the words of the hospital, or a name; otherwise in the reader's language. */
export type PaperRow = { label: string; words: string; isOfHospital: boolean }
export type ShownPaper = { title: string; rows: PaperRow[] }

export type PaperNames = {
  nameOf: (facility: string) => string | null
  diseaseNames: DiseaseNames
}

const own = (label: string, words: string): PaperRow => ({ label, words, isOfHospital: true })
const said = (label: string, words: string): PaperRow => ({ label, words, isOfHospital: false })
const day = (label: string, time: string) => said(label, shownVisitTime(time))

/** What a hospital gave or wrote at the end, the shorter papers first; a row in which nothing was written is left out. */
export const shownPapersOf = (visit: WholeVisit, names: PaperNames): ShownPaper[] =>
  [
    ...visit.sickLeaves.map(sickLeave),
    ...visit.appointments.map((paper) => appointment(paper, names)),
    ...visit.referrals.map((paper) => referral(paper, names)),
    ...visit.discharges.map(discharge),
    ...visit.summaries.map(summary),
  ].map(({ title, rows }) => ({ title, rows: rows.filter(({ words }) => words) }))

const sickLeave = (paper: WholeVisit['sickLeaves'][number]): ShownPaper => ({
  title: t('Giấy chứng nhận nghỉ việc hưởng BHXH'),
  rows: [
    own(t('Số seri'), paper.serial),
    own(t('Số giấy'), paper.number),
    said(t('Số ngày nghỉ'), paper.days),
    day(t('Nghỉ từ ngày'), paper.from),
    day(t('Đến ngày'), paper.to),
    own(t('Đơn vị làm việc'), paper.employer),
    own(t('Chẩn đoán'), paper.diagnosis),
    own(t('Cách điều trị'), paper.method),
    day(t('Ngày cấp'), paper.issuedOn),
  ],
})

const appointment = (
  paper: WholeVisit['appointments'][number],
  { nameOf, diseaseNames }: PaperNames,
): ShownPaper => ({
  title: t('Giấy hẹn khám lại'),
  rows: [
    day(t('Hẹn khám ngày'), paper.on),
    own(t('Nơi khám'), nameOf(paper.facility) ?? paper.facility),
    own(t('Số giấy'), paper.number),
    own(t('Chẩn đoán'), paper.diagnosis),
    own(t('Mã bệnh'), paper.disease && namedDisease(paper.disease, diseaseNames)),
    day(t('Ngày cấp'), paper.issuedOn),
  ],
})

const referral = (
  paper: WholeVisit['referrals'][number],
  { nameOf, diseaseNames }: PaperNames,
): ShownPaper => ({
  title: t('Giấy chuyển cơ sở khám chữa bệnh'),
  rows: [
    own(t('Số giấy'), paper.number),
    own(t('Số vào sổ'), paper.registerNumber),
    own(t('Chuyển từ'), nameOf(paper.from) ?? paper.from),
    own(t('Chuyển đến'), nameOf(paper.to) ?? paper.to),
    said(t('Lý do chuyển'), claimCodeWords('MA_LYDO_CT', paper.why)),
    own(t('Chẩn đoán'), paper.diagnosis),
    own(t('Mã bệnh'), paper.disease && namedDisease(paper.disease, diseaseNames)),
    own(t('Dấu hiệu khi khám'), paper.signs),
    own(t('Quá trình bệnh'), paper.course),
    own(t('Kết quả xét nghiệm, chụp chiếu'), paper.findings),
    own(t('Thuốc và cách điều trị đã dùng'), paper.method),
    own(t('Tình trạng khi chuyển'), paper.state),
    own(t('Hướng điều trị'), paper.plan),
    own(t('Đi bằng'), paper.transport),
  ],
})

const discharge = (paper: WholeVisit['discharges'][number]): ShownPaper => ({
  title: t('Giấy ra viện'),
  rows: [
    own(t('Số lưu trữ'), paper.archiveNumber),
    said(t('Khoa'), wardsOf(paper.ward)),
    day(t('Ngày vào'), paper.admittedAt),
    day(t('Ngày ra'), paper.leftAt),
    own(t('Chẩn đoán'), paper.diagnosis),
    own(t('Cách điều trị'), paper.method),
    said(t('Số ngày nghỉ'), paper.restDays),
    day(t('Nghỉ từ ngày'), paper.restFrom),
    day(t('Đến ngày'), paper.restTo),
    own(t('Ghi chú'), paper.note),
    own(t('Người ký'), paper.signer),
    day(t('Ngày cấp'), paper.issuedOn),
  ],
})

const summary = (paper: WholeVisit['summaries'][number]): ShownPaper => ({
  title: t('Tóm tắt hồ sơ bệnh án'),
  rows: [
    said(t('Loại khám, chữa bệnh'), claimCodeWords('MA_LOAI_KCB', paper.care)),
    day(t('Ngày vào'), paper.admittedAt),
    day(t('Ngày ra'), paper.leftAt),
    own(t('Chẩn đoán lúc vào'), paper.diagnosisAtArrival),
    own(t('Chẩn đoán lúc ra'), paper.diagnosis),
    own(t('Quá trình bệnh'), paper.course),
    own(t('Kết quả xét nghiệm, chụp chiếu'), paper.findings),
    own(t('Cách điều trị'), paper.method),
    said(t('Kết quả điều trị'), claimCodeWords('KET_QUA_DTRI', paper.result)),
    own(t('Ghi chú'), paper.note),
    day(t('Ngày cấp'), paper.issuedOn),
  ],
})

/** What was written down each time of how it went; titled by when. */
export const shownCourseOf = ({ course }: Pick<WholeVisit, 'course'>): ShownPaper[] =>
  course.map((note) => ({
    title: shownVisitTime(note.at),
    rows: [
      own(t('Diễn biến'), note.text),
      own(t('Giai đoạn bệnh'), note.stage),
      own(t('Hội chẩn'), note.consultation),
      own(t('Phẫu thuật, thủ thuật'), note.operation),
    ].filter(({ words }) => words),
  }))

const wardsOf = (codes: string): string =>
  codes
    .split(';')
    .map((code) => claimCodeWords('MA_KHOA', code.trim()))
    .join(', ')
