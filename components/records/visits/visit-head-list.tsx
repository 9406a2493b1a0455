import { SummaryList } from '@/components/ui/summary-list'
import { tellsByEntitlement } from '@/lib/visits/covered/covered-diseases'
import type { WholeVisit } from '@/lib/visits/visit'
import {
  claimCodeWords,
  diseaseOf,
  isStillThere,
  namedDisease,
  shownLeaving,
  shownVisitTime,
  type DiseaseNames,
} from '@/lib/visits/visit-words'
import { t } from '@/lib/words/t'
import { Words } from '@/components/ui/words/words'
import { wayOfComing } from '@/lib/visits/level/ways-of-coming'
import { HospitalWords } from './hospital-words'

type Props = {
  visit: WholeVisit
  isCovered: boolean
  nameOf: (facility: string) => string | null
  diseaseNames: DiseaseNames
}

/** Who treated, when, for what, with which result; words of the hospital stay as they are. */
export const VisitHeadList = ({ visit, isCovered, nameOf, diseaseNames }: Props) => (
  <SummaryList
    missing={t('Không ghi')}
    rows={[
      {
        label: t('Cơ sở KCB'),
        value: (
          <HospitalWords>{`${nameOf(visit.facility) ?? t('Chưa rõ tên cơ sở')} (${visit.facility})`}</HospitalWords>
        ),
      },
      { label: t('Ngày vào'), value: shownVisitTime(visit.arrivedAt) },
      {
        label: t('Ngày ra'),
        value: leavingTold(visit),
      },
      { label: t('Loại khám, chữa bệnh'), value: claimCodeWords('MA_LOAI_KCB', visit.care) },
      {
        label: t('Đến khám theo diện'),
        value:
          isCovered && tellsByEntitlement(visit.entitlement)
            ? t('Đang được che')
            : wayTold(visit.entitlement),
      },
      {
        label: t('Tên bệnh'),
        value: isCovered ? (
          t('Đang được che')
        ) : (
          <HospitalWords>{diseaseOf(visit, diseaseNames)}</HospitalWords>
        ),
      },
      ...(isCovered
        ? []
        : [
            { label: t('Mã bệnh'), value: inOwn(codesOf(visit, diseaseNames)) },
            { label: t('Lý do vào viện'), value: inOwn(visit.reason) },
            ...(isStillThere(visit)
              ? [{ label: t('Chẩn đoán lúc vào'), value: inOwn(visit.diagnosisAtArrival) }]
              : []),
          ]),
      ...(isStillThere(visit) ? [] : endOf(visit)),
      ...(isCovered ? [] : [{ label: t('Lời dặn của bác sĩ'), value: inOwn(visit.advice) }]),
    ]}
  />
)

/** Of somebody who is still there the day on which that was so. */
function leavingTold(visit: WholeVisit): string {
  if (!isStillThere(visit) || !visit.madeOn) return shownLeaving(visit)
  const day = shownVisitTime(visit.madeOn)
  return t('Đang điều trị, theo hồ sơ bệnh viện lập ngày {day}', { day })
}

const endOf = ({ result, discharge }: WholeVisit) => [
  { label: t('Kết quả điều trị'), value: claimCodeWords('KET_QUA_DTRI', result) },
  { label: t('Tình trạng ra viện'), value: claimCodeWords('MA_LOAI_RV', discharge) },
]

const codesOf = ({ disease, otherDiseases }: WholeVisit, nameOf: DiseaseNames) =>
  [disease, ...otherDiseases]
    .filter(Boolean)
    .map((code) => namedDisease(code, nameOf))
    .join('; ')

/** Plainly, and below it as the ministry's list has it. */
function wayTold(code: string) {
  const plain = wayOfComing(code)
  const official = claimCodeWords('MA_DOITUONG_KCB', code)
  if (plain === null) return official
  return (
    <>
      <Words>{plain}</Words>
      <span className="block text-base text-ink-soft">
        <Words>{t('Mã {code} của Bộ Y tế: {words}', { code, words: official })}</Words>
      </span>
    </>
  )
}
const inOwn = (words: string) => words && <HospitalWords>{words}</HospitalWords>
