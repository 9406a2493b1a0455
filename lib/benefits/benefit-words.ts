import { msg } from '@/lib/words/t'
import type { BenefitTab } from './benefit-tabs'

type Named = Readonly<Record<string, string>>

/** What each kind of benefit is called on screen, by tab; the importer reads the same names (lib/imports/kinds/benefit-types.ts). */
export const benefitNames: Readonly<Record<BenefitTab, Named>> = {
  monthly: {
    HUU: msg('Lương hưu'),
    MSLD: msg('Trợ cấp mất sức lao động'),
    TNLDHT: msg('Trợ cấp tai nạn lao động, bệnh nghề nghiệp hàng tháng'),
    TUATHT: msg('Trợ cấp tuất hàng tháng'),
    TCHT23: msg('Trợ cấp hàng tháng cho người không đủ điều kiện hưởng lương hưu'),
  },
  oneOff: {
    BHXH1L: msg('Trợ cấp BHXH một lần'),
    TCNH: msg('Trợ cấp một lần khi nghỉ hưu'),
    TUAT1L: msg('Trợ cấp tuất một lần'),
    MTP: msg('Trợ cấp mai táng'),
    TNLD1L: msg('Trợ cấp tai nạn lao động, bệnh nghề nghiệp một lần'),
  },
  short: {
    'OD-NN': msg('Ốm đau ngắn ngày'),
    'OD-DN': msg('Ốm đau do bệnh cần chữa trị dài ngày'),
    'OD-CON': msg('Chăm sóc con ốm'),
    'TS-KT': msg('Khám thai'),
    'TS-ST': msg('Sảy thai, phá thai, thai chết'),
    'TS-SC': msg('Sinh con'),
    'TS-NAM': msg('Lao động nam nghỉ việc khi vợ sinh con'),
    'TS-1L': msg('Trợ cấp một lần khi sinh con'),
    'TS-CN': msg('Nhận nuôi con nuôi'),
    'TS-TT': msg('Biện pháp tránh thai'),
    'DS-OD': msg('Dưỡng sức, phục hồi sức khỏe sau ốm đau'),
    'DS-TS': msg('Dưỡng sức, phục hồi sức khỏe sau thai sản'),
    'DS-TN': msg('Dưỡng sức, phục hồi sức khỏe sau tai nạn lao động'),
  },
  unemployment: {
    TCTN: msg('Trợ cấp thất nghiệp'),
    HTHN: msg('Hỗ trợ học nghề (đào tạo)'),
  },
}

/** A kind that the list does not know is shown by its code: nothing is left out. */
export const nameOfType = (type: string): string =>
  Object.values(benefitNames).find((named) => type in named)?.[type] ?? type
