import { centsText, lineCents, percentOf, thousandthsText } from '../claim-files/cents'
import type { WrittenRow } from '../claim-files/written-visit'
import { drugs, medicalServices } from '../words/treatments'
import { oneIn } from '../world/world'
import { countOfDrug, countOfService, inThousandths, isBed } from './costs-of-illness'
import { DOCTOR, wardOf, type Visiting } from './visiting'

/** Each drug for the days it is taken. */
export const drugRows = (visiting: Visiting): WrittenRow[] =>
  visiting.illness.disease.drugs.map((key, at) => {
    const drug = drugs[key]!
    const { illness } = visiting
    const count = countOfDrug(drug, illness)
    const [quantity, price] = inThousandths(count, drug.price)
    const taken = drug.daily > 0 ? `${drug.daily} ${drug.unit}/ngày` : 'khi cần'
    return {
      ...sharedBy(visiting, at + 1),
      MA_THUOC: drug.code,
      MA_NHOM: '4',
      TEN_THUOC: drug.name,
      DON_VI_TINH: drug.unit,
      HAM_LUONG: drug.strength,
      DUONG_DUNG: drug.route,
      DANG_BAO_CHE: drug.form,
      LIEU_DUNG: `${taken} [${count} ${drug.unit}]`,
      SO_DANG_KY: `VD-0000${at}-26`,
      TT_THAU: ['VIDU/QĐ-00', 'G1', 'N1', illness.day.slice(0, 4)].join(';'),
      NGAY_TH_YL: visiting.version === '130' ? '' : `${illness.day}T10:45`,
      NGUON_CTRA: '1',
      SO_LUONG: thousandthsText(quantity),
      DON_GIA: thousandthsText(price),
      TYLE_TT_BH: String(drug.rate),
      ...paidBy(
        visiting,
        lineCents(quantity, price),
        lineCents(quantity, price, BigInt(drug.rate)),
      ),
    }
  })

/** Examination, bed, tests and what is done; a bed for each night and the day of leaving. */
export const serviceRows = (visiting: Visiting): WrittenRow[] =>
  visiting.illness.disease.services.map((key, at) => {
    const service = medicalServices[key]!
    const { illness } = visiting
    const [quantity, price] = inThousandths(countOfService(service, illness), service.price)
    const amount = lineCents(quantity, price)
    return {
      ...sharedBy(visiting, at + 1),
      MA_DICH_VU: service.code,
      MA_NHOM: service.group,
      TEN_DICH_VU: service.name,
      DON_VI_TINH: isBed(service) ? 'Ngày' : 'Lần',
      NGUOI_THUC_HIEN: DOCTOR,
      MA_BENH: illness.disease.code,
      NGAY_TH_YL: `${illness.day}T09:10`,
      NGAY_KQ: service.result ? `${illness.day}T10:05` : '',
      SO_LUONG: thousandthsText(quantity),
      DON_GIA_BV: thousandthsText(price),
      DON_GIA_BH: thousandthsText(price),
      TYLE_TT_DV: '100',
      TYLE_TT_BH: '100',
      ...paidBy(visiting, amount, amount),
    }
  })

const sharedBy = (visiting: Visiting, order: number): WrittenRow => ({
  MA_LK: visiting.linkId,
  STT: String(order),
  PHAM_VI: '1',
  MA_KHOA: wardOf(visiting),
  MA_BAC_SI: DOCTOR,
  NGAY_YL: `${visiting.illness.day}T08:40`,
  MA_PTTT: '1',
})

/** A fund for the poor sometimes takes over what the patient would pay alone. */
function paidBy({ level, throws }: Visiting, amount: bigint, insured: bigint): WrittenRow {
  const alone = amount - insured
  const given = alone > 0n && oneIn(throws, 4) ? alone : 0n
  const fund = percentOf(insured, level)
  return {
    THANH_TIEN_BV: centsText(amount),
    THANH_TIEN_BH: centsText(insured),
    MUC_HUONG: String(level),
    T_NGUONKHAC_NSNN: '0',
    T_NGUONKHAC_VTNN: '0',
    T_NGUONKHAC_VTTN: centsText(given),
    T_NGUONKHAC_CL: '0',
    T_NGUONKHAC: centsText(given),
    T_BNTT: centsText(alone - given),
    T_BNCCT: centsText(insured - fund),
    T_BHTT: centsText(fund),
  }
}
