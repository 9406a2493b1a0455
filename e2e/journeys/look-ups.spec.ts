import { expect, test, type Page } from '@playwright/test'
import { anInsuredPerson, askForCode } from '../actions/insured-person'

const search = (page: Page) =>
  page.getByRole('search').getByRole('button', { name: 'Tìm', exact: true }).click()
const rows = (page: Page) => page.getByRole('table').getByRole('rowheader')
const found = (page: Page) => page.getByRole('heading', { name: /^Tìm thấy/ })

test('tìm cơ quan BHXH từ trang chủ, gõ không dấu, rồi gọi điện được', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Cơ quan BHXH', exact: true }).click()
  await page.getByLabel('Tên hoặc mã cơ quan').fill('chau doc')
  await search(page)
  await expect(rows(page).first()).toContainText('BHXH TP Châu Đốc')
  await expect(page.getByRole('table').locator('a[href^="tel:"]').first()).toBeVisible()
  expect(page.url()).toContain('tim=chau+doc')
})

test('tìm bệnh viện gần địa chỉ hôm nay, lưu địa chỉ kết quả rồi mở lại', async ({
  page,
  context,
}) => {
  await page.goto('/tra-cuu/co-so-kcb-bhyt')
  await page.getByLabel('Tên hoặc mã cơ sở').fill('chau doc')
  await page.getByLabel('Tỉnh, thành phố', { exact: true }).selectOption('91')
  await search(page)
  await expect(found(page)).toBeVisible()
  await expect(page.getByLabel('Tên hoặc mã cơ sở')).toHaveValue('chau doc')
  await page.getByLabel('Xã, phường, đặc khu').selectOption({ label: 'Phường Châu Đốc' })
  await search(page)
  await expect(found(page)).toBeVisible()
  const heading = await found(page).textContent()
  const kept = page.url()

  const again = await context.newPage()
  await again.goto(kept)
  await expect(found(again)).toHaveText(heading!)
  await expect(again.getByLabel('Xã, phường, đặc khu').locator(':checked')).toHaveText(
    'Phường Châu Đốc',
  )
})

test('đọc tiếp trang sau rồi quay lại trang trước', async ({ page }) => {
  await page.goto('/tra-cuu/co-so-kcb-bhyt?tinh=89')
  const first = await rows(page).first().textContent()
  await page.getByRole('link', { name: 'Trang sau' }).click()
  await expect(page.getByText(/Trang 2 trên/)).toBeVisible()
  expect(await rows(page).first().textContent()).not.toBe(first)
  await page.getByRole('link', { name: 'Trang trước' }).click()
  await expect(rows(page).first()).toHaveText(first!)
})

test('không tìm thấy thì có lối đi tiếp: bỏ huyện, tìm cả nước', async ({ page }) => {
  await page.goto('/tra-cuu/co-so-kcb-bhyt?tim=cho+ray&tinh=89&huyen=884')
  const heading = page.getByRole('heading', { name: 'Không tìm thấy cơ sở y tế nào' })
  await expect(heading).toBeVisible()
  expect((await heading.boundingBox())!.height).toBeGreaterThan(20)
  await page.getByRole('link', { name: 'Tìm trong cả nước' }).click()
  await expect(rows(page).first()).toContainText('Chợ Rẫy')
})

test('gõ sai một chữ thì được hỏi có phải muốn tìm chữ khác, không bị đổi âm thầm', async ({
  page,
}) => {
  await page.goto('/tra-cuu/co-so-kcb-bhyt?tim=benh+vien+bach+mau')
  await expect(page.getByRole('searchbox')).toHaveValue('benh vien bach mau')
  await expect(rows(page).filter({ hasText: 'Bạch Mai' }).first()).toBeVisible()
})

test('tìm đơn vị theo tỉnh rồi theo cơ quan quản lý; đơn vị bịa được nói là bịa', async ({
  page,
}) => {
  await page.goto('/tra-cuu/don-vi-tham-gia')
  await page.getByLabel('Tỉnh cũ, cơ quan BHXH').check()
  await page.getByLabel('Tỉnh, thành phố cũ').selectOption({ label: 'Tỉnh An Giang' })
  await search(page)
  await expect(found(page)).toBeVisible()
  await expect(page.getByText('Dữ liệu mẫu', { exact: true }).first()).toBeVisible()
  const code = (await rows(page).first().textContent())!.match(/ZZ\d{7}/)![0]
  await page.getByRole('searchbox').fill(code)
  await search(page)
  await expect(rows(page)).toHaveCount(1)
})

test('điểm thu theo huyện cũ; nơi minh họa được nói là minh họa', async ({ page }) => {
  await page.goto('/tra-cuu/diem-thu?tinh=01&huyen=002')
  await expect(rows(page).first()).toContainText('Minh họa')
  await expect(page.getByText(/^Dữ liệu tính đến \d{2}\/\d{2}\/\d{4}/)).toBeVisible()
})

test('quên mã số: từ trang đăng nhập đi tìm, về lại với ô đã điền', async ({ page }) => {
  const person = anInsuredPerson()
  await page.goto('/dang-nhap')
  await page.getByRole('link', { name: 'Tìm mã số Bảo hiểm xã hội' }).click()
  await askForCode(page, { ...person, fullName: person.fullName.toUpperCase() })
  await expect(page.getByRole('heading', { level: 1, name: /^Mã số BHXH của/ })).toBeVisible()
  expect(page.url()).toMatch(/\/tra-cuu\/ma-so-bhxh\/ket-qua$/)
  await page.getByRole('button', { name: 'Dùng mã số này để đăng nhập' }).click()
  await expect(page.getByLabel('Mã số BHXH')).toHaveValue(person.bhxhCode)
  expect(page.url()).not.toContain(person.bhxhCode)
})

test('tìm mã số sai một điều: không nói điều nào, chữ đã gõ còn nguyên để sửa', async ({
  page,
}) => {
  const person = anInsuredPerson()
  await page.goto('/tra-cuu/ma-so-bhxh')
  await askForCode(page, { ...person, birthDate: '1901-01-01' })
  await expect(page.getByRole('heading', { name: 'Chưa tìm thấy mã số' })).toBeVisible()
  await page.getByRole('link', { name: 'Sửa điều đã nhập' }).click()
  await expect(page.getByLabel('Họ và tên')).toHaveValue(person.fullName)
  await askForCode(page, { ...person, idNumber: '12' })
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expect(page.getByLabel('Số CMND, căn cước hoặc hộ chiếu')).toHaveValue('12')
  await askForCode(page, person)
  await expect(page.getByRole('main')).toContainText(
    person.bhxhCode.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3'),
  )
})

test('tìm mã số của con bằng số điện thoại của cha, mẹ', async ({ page }) => {
  const person = anInsuredPerson()
  await page.goto('/tra-cuu/ma-so-bhxh')
  await page.getByLabel('Họ và tên').fill(person.fullName)
  await page.getByLabel('Ngày sinh').fill(person.birthDate.split('-').reverse().join('-'))
  await page.getByLabel('Tỉnh, thành phố đang ở').selectOption(person.provinceCode)
  await page.getByRole('radio', { name: /^Số điện thoại/ }).check()
  await page
    .getByLabel('Số điện thoại đã khai với cơ quan BHXH')
    .fill(person.phone!.replace('+84', '0'))
  await page.getByRole('button', { name: 'Tìm mã số' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Mã số BHXH của/ })).toBeVisible()
})
