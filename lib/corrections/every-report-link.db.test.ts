import { beforeEach, expect, test, vi } from 'vitest'
import * as form from '@/app/(citizen)/ca-nhan/[whose]/bao-sai/[subject]/[mark]/route'
import { GET as benefitPage } from '@/app/(citizen)/ca-nhan/[whose]/thong-tin-huong/[loai]/[ma]/route'
import { GET as benefitList } from '@/app/(citizen)/ca-nhan/[whose]/thong-tin-huong/[loai]/route'
import { benefitTabs, tabNames } from '@/lib/benefits/benefit-tabs'
import { opened } from '@/lib/forms/fixtures/drawn-page'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const ROOM = '/ca-nhan/toi/thong-tin-huong'
const hrefsIn = (html: string, part: string): string[] => [
  ...new Set(
    [...html.matchAll(/href="([^"#?]+)/g)].map(([, href]) => href!).filter((h) => h.includes(part)),
  ),
]

/** A pensioner whose pension is told month by month, with a benefit of each other kind. */
const BENEFITS = [
  'Loại chế độ;Số quyết định;Từ ngày;Đến ngày;Số tiền;Trạng thái;Kỳ chi trả',
  'Lương hưu;77/QĐ;01/03/2020;;5.000.000;Đang hưởng;09/2026',
  'Lương hưu;77/QĐ;01/03/2020;;5.000.000;Đang hưởng;10/2026',
  'Ốm đau ngắn ngày;12/QĐ;03/05/2012;;1.234.567;Đã chi trả;',
  'Trợ cấp thất nghiệp;13/QĐ;03/05/2016;02/08/2016;3.000.000;Chấm dứt hưởng;',
]

test('khoản hưởng của mọi loại, cả lương hưu chi từng tháng, có lối báo sai mở ra đúng khoản ấy', async () => {
  const { user } = await aPersonWithRecords({ benefits: BENEFITS })
  await signIn(user)
  const reported: string[] = []
  for (const tab of tabNames) {
    const { slug } = benefitTabs[tab]
    const list = await opened(benefitList, `${ROOM}/${slug}`, { whose: 'toi', loai: slug })
    for (const href of hrefsIn(list, `${ROOM}/${slug}/`)) {
      const ma = href.split('/').at(-1)
      const page = await opened(benefitPage, href, { whose: 'toi', loai: slug, ma })
      const [report] = hrefsIn(page, '/bao-sai/')
      const [subject, mark] = report!.split('/').slice(-2)
      const html = await opened(form.GET, report!, { whose: 'toi', subject, mark })
      expect(html, `${slug}: ${report}`).toContain('Gửi báo sai')
      reported.push(slug)
    }
  }
  expect(new Set(reported).size).toBeGreaterThanOrEqual(3)
})
