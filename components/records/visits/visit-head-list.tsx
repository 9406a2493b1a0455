import { SummaryList } from '@/components/ui/summary-list'
import { tellsByEntitlement } from '@/lib/visits/covered/covered-diseases'
import type { WholeVisit } from '@/lib/visits/visit'
import {
  claimCodeWords,
  diseaseOf,
  namedDisease,
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
        value: visit.leftAt ? shownVisitTime(visit.leftAt) : t('Đang điều trị'),
      },
      { label: t('Loại khám, chữa bệnh'), value: told('MA_LOAI_KCB', visit.care) },
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
          ]),
      { label: t('Kết quả điều trị'), value: told('KET_QUA_DTRI', visit.result) },
      { label: t('Tình trạng ra viện'), value: told('MA_LOAI_RV', visit.discharge) },
      ...(isCovered ? [] : [{ label: t('Lời dặn của bác sĩ'), value: inOwn(visit.advice) }]),
    ]}
  />
)

const codesOf = ({ disease, otherDiseases }: WholeVisit, nameOf: DiseaseNames) =>
  [disease, ...otherDiseases]
    .filter(Boolean)
    .map((code) => namedDisease(code, nameOf))
    .join('; ')

/** Plainly, and below it as the ministry's list has it. */
function wayTold(code: string) {
  const plain = wayOfComing(code)
  if (plain === null) return told('MA_DOITUONG_KCB', code)
  return (
    <>
      <Words>{plain}</Words>
      <span className="block text-base text-ink-soft">
        <Words>{t('Mã {code} của Bộ Y tế:', { code })}</Words> {told('MA_DOITUONG_KCB', code)}
      </span>
    </>
  )
}
const inOwn = (words: string) => words && <HospitalWords>{words}</HospitalWords>
const told = (list: string, code: string) => inOwn(claimCodeWords(list, code))
