import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inLanguage } from '@/lib/words/asked-language'
import { DemoMessage } from './demo-message'

const message = {
  channel: 'EMAIL',
  recipient: 'may@vidu.vn',
  subject: 'Trần Thị Thử Nghiệm',
  body: 'Châu Đốc',
  state: 'SENT',
  createdAt: new Date('2026-12-13T07:03Z'),
} as const

// Nobody could tell from these words: both are names.
test.each(['vi', 'en'] as const)(
  'trang tiếng nào cũng nói với trình đọc màn hình tin viết bằng tiếng gì: %s',
  (language) => {
    for (const page of ['vi', 'en'] as const) {
      const html = inLanguage({ language: page, address: '/hop-thu-demo' }, () =>
        renderToStaticMarkup(<DemoMessage {...message} language={language} />),
      )
      expect(html.match(/<p [^>]*lang="(\w+)"/g)).toHaveLength(2)
      expect(html).toContain(`lang="${language}">Trần Thị Thử Nghiệm`)
      expect(html).toContain(`lang="${language}">Châu Đốc`)
    }
  },
)
