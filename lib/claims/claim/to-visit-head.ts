import type { CleanRecord } from '../checks/clean-record'
import type { Patient, ShownCard, VisitAmounts, VisitHead } from './visit-head'

type Of = CleanRecord['of']

/** The summary (XML1) as the head of a visit. */
export const toVisitHead = ({ of }: CleanRecord): VisitHead => ({
  patient: patientOf(of),
  cards: cardsOf(of),
  freeOfCopaymentSince: of('NGAY_MIEN_CCT'),
  fiveYearsOn: of('NAM_NAM_LIEN_TUC'),
  reason: of('LY_DO_VV'),
  admissionReason: of('LY_DO_VNT'),
  diagnosisAtArrival: of('CHAN_DOAN_VAO'),
  diagnosis: of('CHAN_DOAN_RV'),
  disease: of('MA_BENH_CHINH'),
  otherDiseases: several(of('MA_BENH_KT')),
  traditionalDiseases: several(of('MA_BENH_YHCT')),
  procedures: several(of('MA_PTTT_QT')),
  entitlement: of('MA_DOITUONG_KCB'),
  fromFacility: of('MA_NOI_DI'),
  toFacility: of('MA_NOI_DEN'),
  transferNumber: of('GIAY_CHUYEN_TUYEN'),
  accident: of('MA_TAI_NAN'),
  arrivedAt: of('NGAY_VAO'),
  admittedAt: of('NGAY_VAO_NOI_TRU'),
  leftAt: of('NGAY_RA'),
  days: of('SO_NGAY_DTRI'),
  method: of('PP_DIEU_TRI'),
  result: of('KET_QUA_DTRI'),
  discharge: of('MA_LOAI_RV'),
  advice: of('GHI_CHU'),
  paidAt: of('NGAY_TTOAN'),
  nextVisits: several(of('NGAY_TAI_KHAM')),
  care: twoDigits(of('MA_LOAI_KCB')),
  wards: several(of('MA_KHOA')),
  recordNumber: of('MA_HSBA'),
  settlement: { year: of('NAM_QT'), month: of('THANG_QT') },
  amounts: amountsOf(of),
})

const patientOf = (of: Of): Patient => ({
  number: of('MA_BN'),
  name: of('HO_TEN'),
  idNumber: of('SO_CCCD'),
  birth: of('NGAY_SINH'),
  sex: of('GIOI_TINH'),
  bloodGroup: of('NHOM_MAU'),
  nationality: of('MA_QUOCTICH'),
  ethnicGroup: of('MA_DANTOC'),
  occupation: of('MA_NGHE_NGHIEP'),
  address: of('DIA_CHI'),
  province: of('MATINH_CU_TRU'),
  district: of('MAHUYEN_CU_TRU'),
  commune: of('MAXA_CU_TRU'),
  phone: of('DIEN_THOAI'),
  area: of('MA_KHUVUC'),
  weight: of('CAN_NANG'),
})

/** Cards, their first facilities and their days stand in four lists beside each other. */
function cardsOf(of: Of): ShownCard[] {
  const [facilities, from, to] = ['MA_DKBD', 'GT_THE_TU', 'GT_THE_DEN'].map((field) =>
    several(of(field)),
  )
  return several(of('MA_THE_BHYT')).map((number, at) => ({
    number,
    firstFacility: facilities?.[at] ?? '',
    validFrom: from?.[at] ?? '',
    validTo: to?.[at] ?? '',
  }))
}

const amountsOf = (of: Of): VisitAmounts => ({
  drugs: of('T_THUOC'),
  supplies: of('T_VTYT'),
  total: of('T_TONGCHI_BV'),
  insured: of('T_TONGCHI_BH'),
  own: of('T_BNTT'),
  copayment: of('T_BNCCT'),
  fund: of('T_BHTT'),
  fundByFee: of('T_BHTT_GDV'),
  other: of('T_NGUONKHAC'),
})

const several = (list: string): string[] => (list === '' ? [] : list.split(';'))

/** 130 had kinds of care as numbers: 1 is 01. */
const twoDigits = (code: string): string => (/^\d$/.test(code) ? `0${code}` : code)
