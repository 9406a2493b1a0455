import { daysLater } from '../calendar/days'
import type { WrittenRow, WrittenVisit } from '../claim-files/written-visit'
import { medicalServices } from '../words/treatments'
import { DIRECTOR, DOCTOR, wardOf, type Visiting } from './visiting'

/** Results, notes and papers of a visit; each says what its head says. */
export const paperTables = (visiting: Visiting, head: WrittenRow): WrittenVisit['tables'] => ({
  XML4: testRows(visiting),
  XML5: visiting.illness.nights > 0 ? noteRows(visiting) : [],
  XML7: visiting.illness.nights > 0 ? [dischargeRow(visiting, head)] : [],
  XML8: visiting.illness.nights > 0 ? [summaryRow(visiting, head)] : [],
  XML11: visiting.illness.nights === 0 ? sickLeaveRows(visiting) : [],
  XML14:
    visiting.illness.nextOn && visiting.version !== '130' ? [appointmentRow(visiting, head)] : [],
})

const testRows = ({ illness, linkId }: Visiting): WrittenRow[] =>
  illness.disease.services.flatMap((key, at) => {
    const { code, result } = medicalServices[key]!
    if (!result) return []
    const [name, value, unit] = result
    return [
      {
        MA_LK: linkId,
        STT: String(at + 1),
        MA_DICH_VU: code,
        MA_CHI_SO: key.toUpperCase(),
        TEN_CHI_SO: name,
        GIA_TRI: value,
        DON_VI_DO: unit,
        NGAY_KQ: `${illness.day}T10:05`,
        MA_BS_DOC_KQ: DOCTOR,
      },
    ]
  })

const noteRows = ({ illness, linkId }: Visiting): WrittenRow[] =>
  [0, illness.nights].map((after, at) => ({
    MA_LK: linkId,
    STT: String(at + 1),
    DIEN_BIEN_LS:
      at === 0 ? `${illness.disease.reason}. Mạch, huyết áp ổn` : 'Đỡ nhiều, cho ra viện',
    THOI_DIEM_DBLS: `${daysLater(illness.day, after)}T10:00`,
    NGUOI_THUC_HIEN: DOCTOR,
  }))

function dischargeRow(visiting: Visiting, head: WrittenRow): WrittenRow {
  const { illness, leftOn, life } = visiting
  const { leave } = illness
  return {
    MA_LK: head.MA_LK!,
    SO_LUU_TRU: head.MA_HSBA!,
    MA_YTE: head.MA_BN!,
    MA_KHOA_RV: wardOf(visiting),
    NGAY_VAO: head.NGAY_VAO!,
    NGAY_RA: head.NGAY_RA!,
    MA_DINH_CHI_THAI: '0',
    CHAN_DOAN_RV: head.CHAN_DOAN_RV!,
    PP_DIEUTRI: head.PP_DIEU_TRI!,
    GHI_CHU: 'Nghỉ ngơi, uống thuốc theo đơn',
    MA_TTDV: DIRECTOR,
    MA_BS: DOCTOR,
    TEN_BS: `${life.person.sex === 'Nam' ? 'Trần Thị' : 'Lê Văn'} Thử`,
    NGAY_CT: leftOn,
    ...(leave && {
      SO_NGAY_NGHI: String(leave.days - illness.nights),
      NGOAITRU_TUNGAY: leftOn,
      NGOAITRU_DENNGAY: leave.to,
    }),
  }
}

const summaryRow = ({ illness, leftOn }: Visiting, head: WrittenRow): WrittenRow => ({
  MA_LK: head.MA_LK!,
  MA_LOAI_KCB: head.MA_LOAI_KCB!,
  NGAY_VAO: head.NGAY_VAO!,
  NGAY_RA: head.NGAY_RA!,
  CHAN_DOAN_VAO: head.CHAN_DOAN_VAO!,
  CHAN_DOAN_RV: head.CHAN_DOAN_RV!,
  QT_BENHLY: illness.disease.reason,
  TOMTAT_KQ: 'Kết quả xét nghiệm trong hồ sơ',
  PP_DIEUTRI: head.PP_DIEU_TRI!,
  KET_QUA_DTRI: head.KET_QUA_DTRI!,
  MA_TTDV: DIRECTOR,
  NGAY_CT: leftOn,
})

const sickLeaveRows = ({ illness, linkId, life, card }: Visiting): WrittenRow[] => {
  const { leave, disease, day } = illness
  if (!leave) return []
  return [
    {
      MA_LK: linkId,
      SO_CT: `${leave.serial}/${day.slice(0, 4)}`,
      SO_SERI: leave.serial,
      SO_KCB: `KCB-${leave.serial}`,
      DON_VI: leave.job.payer.name,
      MA_BHXH: life.person.bhxhCode,
      MA_THE_BHYT: card.whole,
      CHAN_DOAN_RV: disease.name,
      PP_DIEUTRI: 'Nội khoa',
      MA_DINH_CHI_THAI: '0',
      SO_NGAY_NGHI: String(leave.days),
      TU_NGAY: leave.from,
      DEN_NGAY: leave.to,
      MA_TTDV: DIRECTOR,
      MA_BS: DOCTOR,
      NGAY_CT: day,
      MAU_SO: 'CT07',
    },
  ]
}

const appointmentRow = (
  { illness, linkId, facility, life }: Visiting,
  head: WrittenRow,
): WrittenRow => ({
  MA_LK: linkId,
  SO_GIAYHEN_KL: `HK-${linkId.slice(2)}`,
  MA_CSKCB: facility,
  HO_TEN: life.person.fullName,
  NGAY_HEN_KL: illness.nextOn,
  CHAN_DOAN_RV: head.CHAN_DOAN_RV!,
  MA_BENH_CHINH: head.MA_BENH_CHINH!,
  MA_BAC_SI: DOCTOR,
  MA_TTDV: DIRECTOR,
  NGAY_CT: illness.day,
})
