import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../../actions/citizen'
import { keepsTablesWhole } from '../../actions/big-letters'
import { looking } from '../../actions/every-width'
import { keepPaper } from '../../actions/keep-picture'
import { signInCitizen } from '../../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../../actions/vietnamese-left'

const DAY = String.raw`\d{2}/\d{2}/\d{4}`

/** The number of a paper and money keep their names on English pages; the name of a law does not. */
const PAPER_OR_MONEY = /đồng|NĐ-CP/

/** As a printer gets it, on the sheet the page itself asks for: how many, and how big in points. */
async function printedCard(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  keepPaper('the-bhyt', pdf)
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

/** Runs in the page: a name, an address and a place as long as any. */
function writeLongest(face: Element) {
  for (const line of face.querySelectorAll('dl > [data-long] > dd'))
    if (!/^[\d\s/A-Z]*$/.test(line.textContent))
      line.textContent = 'Thôn Giả Định Thượng '.repeat(7)
}

test('từ trang cá nhân mở thẻ BHYT: thẻ, quyền lợi, 5 năm liên tục; hiện số; xem hình thẻ, in trên một tờ A6', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  const look = looking(info)
  const main = page.getByRole('main')
  await signInCitizen(page)
  await page.goto('/ca-nhan')
  await look(page, 'ca-nhan')
  await main.getByRole('link', { name: 'Thẻ BHYT' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thẻ BHYT')
  await expect(main).toContainText(new RegExp(`${DAY} đến ngày ${DAY}|Từ ${DAY}`))
  await expect(main).toContainText(/\(Mã: \d{2}[0-9A-Z]{3}\)/)
  await expect(main).toContainText(/Đang có giá trị|Đã hết hạn từ|Chưa đến ngày/)
  await expect(page.getByRole('heading', { name: 'Thông tin quyền lợi' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '5 năm liên tục' })).toBeVisible()
  const grouped = /(?:[A-Z]{2}\s[1-5]\s\d{2}\s)?\d{3}\s\d{3}\s\d{4}/
  await expect(main).not.toContainText(grouped)
  await look(page, 'the-bhyt')
  await keepsTablesWhole(page)
  await page.goto('/ca-nhan/toi/so-kham-chua-benh')
  await keepsTablesWhole(page)
  await page.goto('/ca-nhan/toi/the-bhyt')

  await main.getByRole('link', { name: 'Hiện đầy đủ số' }).click()
  await expect(main).toContainText(grouped)
  await main.getByRole('link', { name: 'Xem thẻ Bảo hiểm y tế' }).click()
  const face = page.getByRole('region', { name: 'Hình thẻ BHYT' })
  await expect(face).toContainText('BẢO HIỂM XÃ HỘI VIỆT NAM')
  await expect(face).toContainText(grouped)
  await expect(face).toContainText(/Mã: \d{2}\s-\s[0-9A-Z]{3}/)
  await expect(face).toContainText('BẢN TRÌNH DIỄN')
  await look(page, 'hinh-the')

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(face).toBeVisible()
  expect(await printedCard(page)).toEqual([[420, 298]])
  await face.evaluate(writeLongest)
  expect(await printedCard(page)).toEqual([[420, 298]])
  await page.emulateMedia({ media: 'screen' })

  await page.goto('/en/ca-nhan/toi/the-bhyt')
  await expect(page.getByRole('heading', { name: 'Five years in a row' })).toBeVisible()
  expect(
    (await vietnameseLeft(page)).filter((words) => !PAPER_OR_MONEY.test(String(words))),
  ).toEqual([])
  await look(page, 'english')
  await page.goto('/en/ca-nhan/toi/the-bhyt/xem-the?hien=1')
  expect(await vietnameseLeft(page)).toEqual([])
  if (citizen.runsScripts())
    await expect(page.getByRole('button', { name: 'Print the card' })).toBeVisible()
})
