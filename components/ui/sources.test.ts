import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const styles = readFileSync('app/globals.css', 'utf8')
const draws = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.tsx'))

test('bảng kiểu đọc mọi phòng có màn hình, kể cả mã của trình duyệt', () => {
  for (const room of ['app', 'browser', 'components'].filter(draws))
    expect(styles, room).toContain(`@source '../${room}';`)
})
