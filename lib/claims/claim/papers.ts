import type { LocalTime } from '../values/local-time'
import type { CodeText, DecimalText } from './visit-head'

/** One measured value or one reading of a picture. */
export type TestResult = {
  order: DecimalText
  service: CodeText
  code: CodeText
  name: string
  value: string
  unit: string
  description: string
  conclusion: string
  at: LocalTime
}

/** One note on the course of an illness. */
export type CourseNote = {
  order: DecimalText
  text: string
  stage: string
  consultation: string
  operation: string
  at: LocalTime
}

/** Giấy ra viện. A birth gives one for each child. */
export type DischargePaper = {
  archiveNumber: CodeText
  ward: CodeText
  admittedAt: LocalTime
  leftAt: LocalTime
  diagnosis: string
  method: string
  note: string
  restDays: DecimalText
  restFrom: LocalTime
  restTo: LocalTime
  father: string
  mother: string
  signer: string
  issuedOn: LocalTime
}

/** Tóm tắt hồ sơ bệnh án. */
export type RecordSummary = {
  care: CodeText
  admittedAt: LocalTime
  leftAt: LocalTime
  diagnosisAtArrival: string
  diagnosis: string
  course: string
  findings: string
  method: string
  result: CodeText
  note: string
  issuedOn: LocalTime
}

/** Giấy chứng nhận nghỉ việc hưởng BHXH. */
export type SickLeavePaper = {
  number: CodeText
  serial: CodeText
  employer: string
  bhxhCode: CodeText
  diagnosis: string
  method: string
  days: DecimalText
  from: LocalTime
  to: LocalTime
  father: string
  mother: string
  issuedOn: LocalTime
}

/** Giấy chuyển cơ sở khám chữa bệnh. */
export type ReferralPaper = {
  number: CodeText
  registerNumber: CodeText
  from: CodeText
  to: CodeText
  signs: string
  diagnosis: string
  course: string
  findings: string
  method: string
  disease: CodeText
  state: string
  why: CodeText
  plan: string
  transport: string
}

/** Giấy hẹn khám lại. */
export type AppointmentPaper = {
  number: CodeText
  facility: CodeText
  on: LocalTime
  diagnosis: string
  disease: CodeText
  issuedOn: LocalTime
}
