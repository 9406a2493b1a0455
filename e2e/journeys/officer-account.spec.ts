import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { choosePassword } from '../actions/choose-password'

const run = promisify(execFile)
const password = 'Mùa nước nổi Tháp Mười'

test('cán bộ mới: người vận hành chạy một lệnh, cán bộ nhập mã, đặt mật khẩu và vào việc', async ({
  page,
}, { project }) => {
  const login = `TN${Date.now().toString(36).toUpperCase()}${project.name === 'js' ? 1 : 2}`
  const settings = JSON.parse(process.env.E2E_SETTINGS!) as Record<string, string>
  const asked = [
    '--name',
    'Y Bhin Êban',
    '--office',
    '08902',
    '--roles',
    'RECEIVER',
    '--bhxh',
    // One person each.
    `0${Date.now().toString().slice(-9)}`,
  ]
  const { stdout } = await run(
    'npm',
    ['run', '--silent', 'officers', '--', 'create', login, ...asked],
    { env: { ...process.env, ...settings } },
  )
  await page.goto('/can-bo/kich-hoat')
  await page.getByLabel('Mã cán bộ').fill(login.toLowerCase())
  await page.getByLabel('Mã kích hoạt').fill(stdout.match(/: (\S+)\n/)![1]!)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('main')).toContainText(login)
  await choosePassword(page, password)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await expect(page).toHaveURL(/\/can-bo$/)
  await expect(page.getByText('Y Bhin Êban')).toBeVisible()
})
