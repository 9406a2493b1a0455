import type { CleanRecord } from '../checks/clean-record'
import { costGroupOf } from '../tables/cost-groups'
import type { CostLine, DrugFacts } from './cost-line'

type Of = CleanRecord['of']

/** A line of XML2 or XML3. */
export const toCostLine = ({ raw, of }: CleanRecord): CostLine =>
  raw.table.name === 'XML2' ? drugLine(of) : serviceLine(of)

const drugLine = (of: Of): CostLine => ({
  kind: 'drug',
  code: of('MA_THUOC'),
  name: of('TEN_THUOC'),
  price: of('DON_GIA'),
  insuredPrice: of('DON_GIA'),
  priceLimit: '',
  serviceRate: '100',
  source: of('NGUON_CTRA'),
  performer: '',
  disease: '',
  resultAt: '',
  drug: drugFactsOf(of),
  ...sharedBy(of),
})

const serviceLine = (of: Of): CostLine => ({
  ...namedBy(of),
  price: of('DON_GIA_BV'),
  insuredPrice: of('DON_GIA_BH'),
  priceLimit: of('T_TRANTT'),
  serviceRate: of('TYLE_TT_DV'),
  source: '',
  performer: of('NGUOI_THUC_HIEN'),
  disease: of('MA_BENH'),
  resultAt: of('NGAY_KQ'),
  drug: null,
  ...sharedBy(of),
})

/** A supply used in a service names both; it is the supply that is paid for. */
function namedBy(of: Of): Pick<CostLine, 'kind' | 'code' | 'name'> {
  const [service, supply] = [of('TEN_DICH_VU'), of('TEN_VAT_TU')]
  return of('MA_VAT_TU')
    ? { kind: 'supply', code: of('MA_VAT_TU'), name: supply || service }
    : { kind: 'service', code: of('MA_DICH_VU'), name: service || supply }
}

const sharedBy = (of: Of) => ({
  order: of('STT'),
  unit: of('DON_VI_TINH'),
  group: of('MA_NHOM'),
  shownIn: costGroupOf.get(of('MA_NHOM')) ?? 'khac',
  quantity: of('SO_LUONG'),
  scope: of('PHAM_VI'),
  insuredRate: of('TYLE_TT_BH'),
  level: of('MUC_HUONG'),
  amount: of('THANH_TIEN_BV'),
  insuredAmount: of('THANH_TIEN_BH'),
  fund: of('T_BHTT'),
  copayment: of('T_BNCCT'),
  own: of('T_BNTT'),
  other: {
    state: of('T_NGUONKHAC_NSNN'),
    foreign: of('T_NGUONKHAC_VTNN'),
    domestic: of('T_NGUONKHAC_VTTN'),
    rest: of('T_NGUONKHAC_CL'),
    total: of('T_NGUONKHAC'),
  },
  payment: of('MA_PTTT'),
  ward: of('MA_KHOA'),
  doctor: of('MA_BAC_SI'),
  orderedAt: of('NGAY_YL'),
  doneAt: of('NGAY_TH_YL'),
  tender: of('TT_THAU'),
})

const drugFactsOf = (of: Of): DrugFacts => ({
  strength: of('HAM_LUONG'),
  route: of('DUONG_DUNG'),
  form: of('DANG_BAO_CHE'),
  dose: of('LIEU_DUNG'),
  use: of('CACH_DUNG'),
  registration: of('SO_DANG_KY'),
})
