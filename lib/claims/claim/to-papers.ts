import type { CleanRecord } from '../checks/clean-record'
import type {
  AppointmentPaper,
  CourseNote,
  DischargePaper,
  RecordSummary,
  ReferralPaper,
  SickLeavePaper,
  TestResult,
} from './papers'

export const toTestResult = ({ of }: CleanRecord): TestResult => ({
  order: of('STT'),
  service: of('MA_DICH_VU'),
  code: of('MA_CHI_SO'),
  name: of('TEN_CHI_SO'),
  value: of('GIA_TRI'),
  unit: of('DON_VI_DO'),
  description: of('MO_TA'),
  conclusion: of('KET_LUAN'),
  at: of('NGAY_KQ'),
})

export const toCourseNote = ({ of }: CleanRecord): CourseNote => ({
  order: of('STT'),
  text: of('DIEN_BIEN_LS'),
  stage: of('GIAI_DOAN_BENH'),
  consultation: of('HOI_CHAN'),
  operation: of('PHAU_THUAT'),
  at: of('THOI_DIEM_DBLS'),
})

export const toDischargePaper = ({ of }: CleanRecord): DischargePaper => ({
  archiveNumber: of('SO_LUU_TRU'),
  ward: of('MA_KHOA_RV'),
  admittedAt: of('NGAY_VAO'),
  leftAt: of('NGAY_RA'),
  diagnosis: of('CHAN_DOAN_RV'),
  method: of('PP_DIEUTRI'),
  note: of('GHI_CHU'),
  restDays: of('SO_NGAY_NGHI'),
  restFrom: of('NGOAITRU_TUNGAY'),
  restTo: of('NGOAITRU_DENNGAY'),
  father: of('HO_TEN_CHA'),
  mother: of('HO_TEN_ME'),
  signer: of('TEN_BS'),
  issuedOn: of('NGAY_CT'),
})

export const toRecordSummary = ({ of }: CleanRecord): RecordSummary => ({
  care: of('MA_LOAI_KCB'),
  admittedAt: of('NGAY_VAO'),
  leftAt: of('NGAY_RA'),
  diagnosisAtArrival: of('CHAN_DOAN_VAO'),
  diagnosis: of('CHAN_DOAN_RV'),
  course: of('QT_BENHLY'),
  findings: of('TOMTAT_KQ'),
  method: of('PP_DIEUTRI'),
  result: of('KET_QUA_DTRI'),
  note: of('GHI_CHU'),
  issuedOn: of('NGAY_CT'),
})

export const toSickLeavePaper = ({ of }: CleanRecord): SickLeavePaper => ({
  number: of('SO_CT'),
  serial: of('SO_SERI'),
  employer: of('DON_VI'),
  bhxhCode: of('MA_BHXH'),
  diagnosis: of('CHAN_DOAN_RV'),
  method: of('PP_DIEUTRI'),
  days: of('SO_NGAY_NGHI'),
  from: of('TU_NGAY'),
  to: of('DEN_NGAY'),
  father: of('HO_TEN_CHA'),
  mother: of('HO_TEN_ME'),
  issuedOn: of('NGAY_CT'),
})

export const toReferralPaper = ({ of }: CleanRecord): ReferralPaper => ({
  number: of('GIAY_CHUYEN_TUYEN'),
  registerNumber: of('SO_CHUYENTUYEN'),
  from: of('MA_CSKCB'),
  to: of('MA_CSKCB_DEN'),
  signs: of('DAU_HIEU_LS'),
  diagnosis: of('CHAN_DOAN_RV'),
  course: of('QT_BENHLY'),
  findings: of('TOMTAT_KQ'),
  method: of('PP_DIEUTRI'),
  disease: of('MA_BENH_CHINH'),
  state: of('TINH_TRANG_CT'),
  why: of('MA_LYDO_CT'),
  plan: of('HUONG_DIEU_TRI'),
  transport: of('PHUONGTIEN_VC'),
})

export const toAppointmentPaper = ({ of }: CleanRecord): AppointmentPaper => ({
  number: of('SO_GIAYHEN_KL'),
  facility: of('MA_CSKCB'),
  on: of('NGAY_HEN_KL'),
  diagnosis: of('CHAN_DOAN_RV'),
  disease: of('MA_BENH_CHINH'),
  issuedOn: of('NGAY_CT'),
})
