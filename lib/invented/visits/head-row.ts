import { centsText } from '../claim-files/cents'
import type { WrittenRow, WrittenVisit } from '../claim-files/written-visit'
import { addressOf } from '../people/address'
import { DIRECTOR, wardOf, type Visiting } from './visiting'

const TREATED = 'Nội khoa'

/** XML1 without its sums: who came, why, when and with what result. */
export function headRow(visiting: Visiting, tables: WrittenVisit['tables']): WrittenRow {
  const { life, illness, linkId, facility, entitlement, leftOn } = visiting
  const { nights, disease, nextOn } = illness
  return {
    MA_LK: linkId,
    STT: '1',
    ...personOf(visiting),
    LY_DO_VV: disease.reason,
    LY_DO_VNT: nights > 0 ? 'Cần theo dõi và điều trị tại viện' : '',
    CHAN_DOAN_VAO: `Theo dõi ${disease.name}`,
    CHAN_DOAN_RV: disease.name,
    MA_BENH_CHINH: disease.code,
    MA_DOITUONG_KCB: entitlement,
    ...(entitlement === '1.3' && {
      MA_NOI_DI: visiting.card.facility,
      GIAY_CHUYEN_TUYEN: `CT-${linkId.slice(2, 14)}`,
    }),
    ...timesOf(visiting),
    PP_DIEU_TRI: TREATED,
    MA_LOAI_RV: '1',
    GHI_CHU: nextOn ? 'Uống thuốc đều mỗi ngày.\nTái khám đúng hẹn.' : '',
    NAM_QT: leftOn.slice(0, 4),
    THANG_QT: String(Number(leftOn.slice(5, 7))),
    MA_KHOA: wardOf(visiting),
    MA_CSKCB: facility,
    MA_KHUVUC: visiting.card.area,
    NAM_NAM_LIEN_TUC: visiting.card.fiveYearsFrom,
    NGAY_TAI_KHAM: nextOn,
    MA_HSBA: `BA-${linkId.slice(2)}`,
    MA_TTDV: DIRECTOR,
    DIA_CHI: addressOf(life.person, life.place),
    ...totalsOf(tables),
  }
}

function timesOf({ illness: { day, nights, disease }, leftOn }: Visiting): WrittenRow {
  if (nights === 0)
    return {
      NGAY_VAO: `${day}T08:15`,
      NGAY_RA: `${day}T11:20`,
      NGAY_TTOAN: `${day}T11:30`,
      SO_NGAY_DTRI: '0',
      KET_QUA_DTRI: '2',
      MA_LOAI_KCB: disease.again ? '05' : '01',
    }
  return {
    NGAY_VAO: `${day}T08:15`,
    NGAY_VAO_NOI_TRU: `${day}T09:30`,
    NGAY_RA: `${leftOn}T14:00`,
    NGAY_TTOAN: `${leftOn}T14:30`,
    SO_NGAY_DTRI: String(nights + 1),
    KET_QUA_DTRI: '1',
    MA_LOAI_KCB: '03',
  }
}

function personOf({ life, card, version, throws }: Visiting): WrittenRow {
  const { person, place } = life
  return {
    MA_BN: `0000${throws.upTo(90_000)}`,
    HO_TEN: person.fullName,
    SO_CCCD: person.idNumber,
    NGAY_SINH: person.birthDate,
    GIOI_TINH: person.sex === 'Nam' ? '1' : '2',
    MA_QUOCTICH: '000',
    MA_DANTOC: '01',
    MA_NGHE_NGHIEP: version === '3176' ? '00' : '00000',
    MATINH_CU_TRU: `0${place.today}`.slice(-3),
    MAHUYEN_CU_TRU: '000',
    MAXA_CU_TRU: '00000',
    DIEN_THOAI: person.phone?.replace('+84', '0') ?? '',
    MA_THE_BHYT: card.whole,
    MA_DKBD: card.facility,
    GT_THE_TU: card.validFrom,
    GT_THE_DEN: card.validTo,
    CAN_NANG: String(48 + throws.upTo(30)),
  }
}

function totalsOf({ XML2 = [], XML3 = [] }: WrittenVisit['tables']): WrittenRow {
  const sum = (field: string, rows: readonly WrittenRow[] = [...XML2, ...XML3]) =>
    centsText(rows.reduce((total, row) => total + centsOf(row[field]!), 0n))
  const fund = sum('T_BHTT')
  return {
    T_THUOC: sum('THANH_TIEN_BV', XML2),
    T_VTYT: '0',
    T_TONGCHI_BV: sum('THANH_TIEN_BV'),
    T_TONGCHI_BH: sum('THANH_TIEN_BH'),
    T_BNTT: sum('T_BNTT'),
    T_BNCCT: sum('T_BNCCT'),
    T_BHTT: fund,
    T_NGUONKHAC: sum('T_NGUONKHAC'),
    T_BHTT_GDV: fund,
  }
}

function centsOf(text: string): bigint {
  const [whole = '', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(2, '0'))
}
