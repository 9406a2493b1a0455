import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { reachStep } from '../actions/posted/post-steps'

// The lists of places as fields to type in: what happens to words, choices and focus, whatever keys are pressed.

async function atAddress(page: Page) {
  await reachStep(page, 'dia-chi')
  await page.waitForLoadState('load')
}

const province = (page: Page) =>
  page.getByRole('combobox', { name: 'Tỉnh, thành phố *', exact: true })

async function awake(page: Page) {
  await page.locator('form#buoc').hover({ position: { x: 4, y: 4 } })
  await page.locator('form#buoc').hover()
  await expect(province(page)).toHaveJSProperty('tagName', 'INPUT')
  return province(page)
}

const posted = (page: Page, name = 'province') =>
  page.evaluate(
    (field) => new FormData(document.querySelector<HTMLFormElement>('form#buoc')!).get(field),
    name,
  )

test('chữ khớp nhiều nơi rồi nhấn Tab: chữ còn nguyên, ô nói phải làm gì, không nơi nào được chọn', async ({
  page,
}) => {
  await atAddress(page)
  const box = await awake(page)
  for (const [words, reason] of [
    ['ha', /Chọn một nơi trong danh sách\. Có \d+ nơi khớp “ha”\./],
    ['zzz', /Xem lại tên nơi này\. Danh sách không có “zzz”\./],
    ['???', /Xem lại tên nơi này\./],
  ] as const) {
    await box.fill(words)
    await page.keyboard.press('Tab')
    await expect(box).toHaveValue(words)
    await expect(box).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('#province-error')).toContainText(reason)
    await expect(box).toHaveAccessibleDescription(/Lỗi: /)
    expect(await posted(page)).toBe('')
  }
})

test('đang chọn một nơi mà gõ chữ khác: không còn nơi nào được chọn, và ô nói thế; Esc hai lần thì về như cũ', async ({
  page,
}) => {
  await atAddress(page)
  const box = await awake(page)
  await box.fill('an giang')
  await page.keyboard.press('Tab')
  await expect(box).toHaveValue('91 - Tỉnh An Giang')
  expect(await posted(page)).toBe('91')
  await expect(page.getByRole('combobox', { name: 'Xã, phường, đặc khu *' })).toBeVisible()

  await box.fill('zz')
  await page.keyboard.press('Escape')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('zz')
  await page.keyboard.press('Escape')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('91 - Tỉnh An Giang')
  expect(await posted(page)).toBe('91')

  await box.fill('zz')
  await page.keyboard.press('Tab')
  expect(await posted(page)).toBe('')
  await expect(page.locator('#province-error')).toContainText('Danh sách không có “zz”')
})

test('dòng đang tới khác dòng đang chọn: mũi tên chỉ tới, Enter hay Tab mới chọn', async ({
  page,
}) => {
  await atAddress(page)
  const box = await awake(page)
  await box.fill('h')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const at = page.locator(`#${await box.getAttribute('aria-activedescendant')}`)
  await expect(at).toHaveAttribute('aria-selected', 'false')
  const label = (await at.locator('span span').first().textContent())!
  expect(await posted(page)).toBe('')
  await page.keyboard.press('Tab')
  await expect(box).toHaveValue(label)
  expect(await posted(page)).toBe(label.split(' ')[0])
  await box.click()
  await expect(page.getByRole('option', { name: label })).toHaveAttribute('aria-selected', 'true')
})

test('nhấn «Tiếp» khi trong ô còn chữ không thành nơi nào: được đưa về ô ấy, chữ không mất', async ({
  page,
}) => {
  await atAddress(page)
  const box = await awake(page)
  await box.fill('tỉnh không có')
  await page.getByRole('button', { name: 'Tiếp', exact: true }).last().click()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('tỉnh không có')
  await page.getByRole('button', { name: 'Xóa Tỉnh, thành phố' }).click()
  await expect(box).toBeFocused()
  await citizen.goOn(page)
  await expect(page).toHaveTitle(/^Lỗi: /)
})

test('gõ ngay khi vừa tới danh sách, mã lệnh chưa kịp đến: không mất chữ nào', async ({ page }) => {
  await page.route(/\/places-\w+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await atAddress(page)
  await page.locator('select#province').focus()
  await page.keyboard.type('an g')
  await expect(province(page)).toHaveJSProperty('tagName', 'INPUT')
  await page.keyboard.type('iang')
  await expect(province(page)).toHaveValue('an giang')
  await page.keyboard.press('Tab')
  await expect(province(page)).toHaveValue('91 - Tỉnh An Giang')
})

test('phần giúp tìm hỏng giữa chừng thì danh sách thường trở lại, với điều đã chọn', async ({
  page,
}) => {
  await atAddress(page)
  const box = await awake(page)
  await box.fill('an giang')
  await page.keyboard.press('Enter')
  expect(await posted(page)).toBe('91')
  // What the choice opens is drawn by the server, and brings its own parts.
  await expect(page.locator('[data-place]').nth(1)).toBeVisible()
  await page.evaluate(() => document.querySelector('template[data-late="place-line"]')!.remove())
  await page.keyboard.press('ArrowDown')
  const list = page.locator('select#province')
  await expect(list).toBeVisible()
  await expect(list).toBeFocused()
  await expect(list).toHaveValue('91')
  await expect(page.locator('[data-place]').first().getByRole('combobox')).toHaveCount(1)
})

/** Where the focus is, by the name of its field. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim())

test('rời danh sách đang mở bằng Tab hay Shift+Tab: tới chỗ kế tiếp của trang, không rơi vào danh sách hay ra ngoài trang', async ({
  page,
}) => {
  await atAddress(page)
  const box = await awake(page)
  for (const words of ['ha', 'l', 'zzz', '']) {
    await box.fill(words)
    await page.keyboard.press('Tab')
    if (words !== '') {
      expect(await focused(page)).toBe('Xóa Tỉnh, thành phố')
      await page.keyboard.press('Tab')
    }
    expect(await focused(page), words).toBe('street')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    expect(await focused(page), words).toBe('street')
    await box.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement!.tagName), words).not.toBe('BODY')
    await box.fill('')
  }
  await box.fill('an giang')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const commune = page.getByRole('combobox', { name: 'Xã, phường, đặc khu *' })
  await expect(commune).toBeVisible()
  await expect(page.getByRole('button', { name: /^Xem các xã/ })).toHaveCount(0)
  await commune.fill('long xuyen')
  await page.keyboard.press('Tab')
  await commune.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('street')
})

test('mở lại trang khi đã chọn tỉnh: không còn nút mở danh sách thừa, Tab đi từ tỉnh thẳng tới xã', async ({
  page,
}) => {
  await atAddress(page)
  await (await awake(page)).fill('an giang')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Xã, phường, đặc khu *' })).toBeVisible()
  await page.reload()
  const box = await awake(page)
  await expect(page.getByRole('button', { name: /^Xem các xã/ })).toHaveCount(0)
  await box.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('commune')
})
