import { msg } from '@/lib/words/t'

/** Our own words: the combined form has one name for all, and of the older forms for organisations no verbatim copy was found. */
export const unitLabels = {
  name: msg('Tên đơn vị'),
  taxCode: msg('Mã số thuế'),
  unitCode: msg('Mã đơn vị'),
  representative: msg('Người đại diện'),
  position: msg('Chức vụ'),
  representativeIdNumber: msg('Số giấy tờ người đại diện'),
} as const
