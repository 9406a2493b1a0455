import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { services } from '@/lib/services/service-list'
import { RoutesSection } from './routes-section'

test('trang đầu nói cha, mẹ đăng ký cho con trên mạng được, và dẫn đến đúng dịch vụ ấy', () => {
  const drawn = renderToStaticMarkup(<RoutesSection />)
  const words = drawn.replace(/<[^>]+>/g, ' ')
  expect(words).not.toContain('Hiện nay làm tại cơ quan BHXH')
  expect(words).toContain('Cha, mẹ hoặc người giám hộ điền tờ khai trên mạng')
  expect(drawn).toContain('href="/dich-vu-cong/dang-ky-cho-con"')
  expect(services.find(({ id }) => id === 'dang-ky-cho-con')?.start).toBeDefined()
})
