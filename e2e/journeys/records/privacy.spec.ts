import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page, type TestInfo } from '@playwright/test'
import { looking } from '../../actions/every-width'
import { press } from '../../actions/own-account'
import { openAsDemo } from '../../actions/signing-in/sign-in-citizen'

/** One account is on one device: two projects at the same time are two people. */
const personOf = ({ project }: TestInfo, withScripts: string, without: string) =>
  project.name === 'js' ? withScripts : without

async function save(page: Page, begin: () => Promise<unknown>, file: string): Promise<string> {
  const begun = page.waitForEvent('download')
  await begin()
  await (await begun).saveAs(file)
  return file
}

test('người dân giữ biên nhận nhật ký; tệp lưu về máy không cần mạng vẫn thấy dòng bị cắt, nói ngày nào', async ({
  page,
  context,
}, info) => {
  const look = looking(info)
  await openAsDemo(page, personOf(info, 'đang đi làm', 'lương hưu'))
  await expect(page).toHaveURL(/\/ca-nhan$/)
  await page.goto('/ca-nhan/nhat-ky')
  await page.getByRole('link', { name: 'Biên nhận nhật ký' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('Không thấy dòng nào bị sửa, gỡ hay cắt')
  await look(page, 'bien-nhan')
  const receipt = await save(page, () => press(page, 'Tải biên nhận'), info.outputPath('moi.json'))
  await page.goto('/so-goc-nhat-ky')
  await look(page, 'so-goc')
  if (info.project.name === 'no-js') return
  await page.goto('/kiem-tra-bien-nhan')
  await page.getByLabel('Biên nhận', { exact: true }).setInputFiles(receipt)
  await press(page, 'Kiểm tra')
  await expect(main).toContainText('Biên nhận khớp')
  await look(page, 'kiem-tra')
  const kept = await save(
    page,
    () => page.getByRole('link', { name: 'Lưu trang này về máy' }).click(),
    info.outputPath('kiem-tra.html'),
  )
  const shorter = JSON.parse(readFileSync(receipt, 'utf8')) as {
    madeAt: string
    streams: { lines: unknown[] }[]
  }
  // As if the portal had cut off the end of the stream since.
  shorter.streams[0]!.lines.pop()
  shorter.madeAt = new Date(Date.now() + 60_000).toISOString()
  const cut = info.outputPath('cat.json')
  writeFileSync(cut, JSON.stringify(shorter))
  await context.setOffline(true)
  await page.goto(`file://${path.resolve(kept)}`)
  await page.getByLabel('Biên nhận', { exact: true }).setInputFiles([receipt, cut])
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByRole('status')).toContainText(
    /Ngày \d\d\/\d\d\/\d{4}: có dòng ở cuối đã mất/,
  )
})

test('người dân xin xóa một loại dữ liệu, thấy hạn trả lời', async ({ page }, info) => {
  const look = looking(info)
  await openAsDemo(page, personOf(info, 'thất nghiệp', 'con nhỏ'))
  await expect(page).toHaveURL(/\/ca-nhan$/)
  await page.goto('/ca-nhan/toi/bao-sai/loai-du-lieu')
  const main = page.getByRole('main')
  await look(page, 'chon-loai')
  await main.getByRole('link', { name: 'Chọn Tin nhắn và việc đã báo' }).click()
  await page.getByRole('radio', { name: 'Xóa dữ liệu này' }).check()
  await page.getByLabel('Dữ liệu nào, vì sao').fill('Các tin của năm trước, tôi không cần nữa.')
  await look(page, 'yeu-cau')
  await press(page, 'Gửi yêu cầu')
  await expect(main).toContainText('Hạn trả lời: ngày')
  await look(page, 'da-gui')
})
