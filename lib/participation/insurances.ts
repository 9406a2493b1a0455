import type { Insurance } from '@/lib/records/records'
import { msg } from '@/lib/words/t'

/** The four kinds, as the app has them. `slug`: their address below the part's own; the first stands at that itself. */
export const insurances = {
  SOCIAL: {
    slug: '',
    short: msg('BHXH'),
    title: msg('Quá trình đóng BHXH'),
    empty: msg('Chưa có giai đoạn nào đóng BHXH.'),
    why: msg(
      'BHXH bắt đầu khi đi làm có hợp đồng, hoặc khi đóng tự nguyện. Việc mới làm có sau khi đơn vị báo và đóng.',
    ),
  },
  UNEMPLOYMENT: {
    slug: 'bhtn',
    short: msg('BHTN'),
    title: msg('Quá trình đóng bảo hiểm thất nghiệp'),
    empty: msg('Chưa có giai đoạn nào đóng bảo hiểm thất nghiệp.'),
    why: msg(
      'Bảo hiểm này có từ tháng 01/2009, cho người làm việc theo hợp đồng. Công chức và người đóng tự nguyện không đóng.',
    ),
  },
  ACCIDENT: {
    slug: 'bhtnld-bnn',
    short: msg('BHTNLĐ-BNN'),
    title: msg('Quá trình đóng bảo hiểm tai nạn lao động, bệnh nghề nghiệp'),
    empty: msg('Chưa có giai đoạn nào đóng bảo hiểm tai nạn lao động, bệnh nghề nghiệp.'),
    why: msg('Bảo hiểm này do đơn vị nơi làm việc đóng. Người đóng tự nguyện có thể không có.'),
  },
  HEALTH: {
    slug: 'bhyt',
    short: msg('BHYT'),
    title: msg('Quá trình đóng BHYT'),
    empty: msg('Chưa có giai đoạn nào đóng BHYT.'),
    why: msg(
      'Thẻ do ngân sách nhà nước hỗ trợ toàn bộ có thể không có dòng đóng ở đây. Xem thẻ ở mục Thẻ BHYT.',
    ),
  },
} as const satisfies Record<Insurance, object>

export const insuranceIds = Object.keys(insurances) as Insurance[]

export const insuranceOf = (slug: string): Insurance | undefined =>
  insuranceIds.find((id) => insurances[id].slug === slug)

/** `here`: the address of the part. */
export const insuranceHref = (here: string, insurance: Insurance): string =>
  insurance === 'SOCIAL' ? here : `${here}/${insurances[insurance].slug}`
