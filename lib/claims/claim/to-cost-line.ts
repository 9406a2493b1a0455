import type { CleanRecord } from '../checks/clean-record'
import { costGroupOf } from '../tables/cost-groups'
import type { CostLine, DrugFacts } from './cost-line'

type Of = CleanRecord['of']
type Named = Pick<CostLine, 'kind' | 'code' | 'name'>

/** A line of XML2 or XML3. What only the other table has reads as empty; what both have stands in both under one name. */
export function toCostLine({ raw, of }: CleanRecord): CostLine {
  const isDrug = raw.table.name === 'XML2'
  const { kind, code, name } = isDrug ? drugNamed(of) : serviceNamed(of)
  return {
    kind,
    order: of('STT'),
    code,
    name,
    unit: of('DON_VI_TINH'),
    group: of('MA_NHOM'),
    shownIn: costGroupOf.get(of('MA_NHOM')) ?? 'khac',
    quantity: of('SO_LUONG'),
    price: of(isDrug ? 'DON_GIA' : 'DON_GIA_BV'),
    insuredPrice: of(isDrug ? 'DON_GIA' : 'DON_GIA_BH'),
    priceLimit: of('T_TRANTT'),
    scope: of('PHAM_VI'),
    serviceRate: isDrug ? '100' : of('TYLE_TT_DV'),
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
    source: of('NGUON_CTRA'),
    ward: of('MA_KHOA'),
    doctor: of('MA_BAC_SI'),
    performer: of('NGUOI_THUC_HIEN'),
    disease: of('MA_BENH'),
    orderedAt: of('NGAY_YL'),
    doneAt: of('NGAY_TH_YL'),
    resultAt: of('NGAY_KQ'),
    tender: of('TT_THAU'),
    drug: isDrug ? drugFactsOf(of) : null,
  }
}

const drugNamed = (of: Of): Named => ({
  kind: 'drug',
  code: of('MA_THUOC'),
  name: of('TEN_THUOC'),
})

/** A supply used in a service names both; it is the supply that is paid for. */
function serviceNamed(of: Of): Named {
  const [service, supply] = [of('TEN_DICH_VU'), of('TEN_VAT_TU')]
  return of('MA_VAT_TU')
    ? { kind: 'supply', code: of('MA_VAT_TU'), name: supply || service }
    : { kind: 'service', code: of('MA_DICH_VU'), name: service || supply }
}

const drugFactsOf = (of: Of): DrugFacts => ({
  strength: of('HAM_LUONG'),
  route: of('DUONG_DUNG'),
  form: of('DANG_BAO_CHE'),
  dose: of('LIEU_DUNG'),
  use: of('CACH_DUNG'),
  registration: of('SO_DANG_KY'),
})
