import type { BenefitRecord } from '@/lib/records/records'
import { recordHref } from '@/lib/records/record-parts'
import { msg } from '@/lib/words/t'

type Group = BenefitRecord['group']

/** The tabs of the app, each an address of its own. `how`: how somebody comes by a benefit of it. */
export const benefitTabs = {
  monthly: {
    slug: 'hang-thang',
    title: msg('Hằng tháng'),
    heading: msg('Lương hưu, trợ cấp hằng tháng'),
    groups: ['MONTHLY'] as readonly Group[],
    how: [
      msg('Nộp hồ sơ tại cơ quan BHXH, chậm nhất 20 ngày trước ngày nghỉ hưu.'),
      msg('Có quyết định thì lương hưu, trợ cấp hiện ở đây.'),
    ],
  },
  oneOff: {
    slug: 'mot-lan',
    title: msg('Một lần'),
    heading: msg('Trợ cấp một lần'),
    groups: ['ONE_OFF'] as readonly Group[],
    how: [msg('Nộp hồ sơ tại cơ quan BHXH.'), msg('Có quyết định thì khoản trợ cấp hiện ở đây.')],
  },
  short: {
    slug: 'om-dau-thai-san',
    title: msg('Ốm đau, thai sản'),
    heading: msg('Ốm đau, thai sản, dưỡng sức'),
    groups: ['SICKNESS', 'MATERNITY', 'RECOVERY'] as readonly Group[],
    how: [
      msg('Nộp giấy tờ cho nơi làm việc, chậm nhất 45 ngày từ ngày đi làm lại.'),
      msg('Nơi làm việc lập danh sách gửi cơ quan BHXH. Được duyệt thì khoản ấy hiện ở đây.'),
    ],
  },
  unemployment: {
    slug: 'that-nghiep',
    title: msg('Thất nghiệp'),
    heading: msg('Bảo hiểm thất nghiệp'),
    groups: ['UNEMPLOYMENT'] as readonly Group[],
    how: [
      msg('Nộp hồ sơ tại trung tâm dịch vụ việc làm trong 3 tháng từ ngày nghỉ việc.'),
      msg('Có quyết định thì khoản trợ cấp hiện ở đây.'),
    ],
  },
} as const
export type BenefitTab = keyof typeof benefitTabs

export const tabNames = Object.keys(benefitTabs) as BenefitTab[]

export const tabBySlug = (slug: string): BenefitTab | null =>
  tabNames.find((tab) => benefitTabs[tab].slug === slug) ?? null

export const tabOf = (group: Group): BenefitTab =>
  tabNames.find((tab) => benefitTabs[tab].groups.includes(group))!

export const tabHref = (whose: string, tab: BenefitTab): string =>
  `${recordHref(whose, 'benefits')}/${benefitTabs[tab].slug}`

export const benefitHref = (whose: string, tab: BenefitTab, mark: string): string =>
  `${tabHref(whose, tab)}/${mark}`
