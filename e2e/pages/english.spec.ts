import { expect, test, type Page } from '@playwright/test'
import { looksRightAtEveryWidth } from '../actions/every-width'

/** Those whose every word is in English; it grows until it is every page of citizens. */
const addresses = ['/en', '/en/huong-dan']

for (const address of addresses)
  test(`trang ${address} nói tiếng Anh, đọc được ở mọi cỡ màn hình và cỡ chữ, axe không báo lỗi`, async ({
    page,
  }, info) => {
    await looksRightAtEveryWidth(page, address, (width) => info.outputPath(`${width}.png`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await vietnameseLeft(page)).toEqual([])
  })

/** Vietnamese that a screen reader would read aloud as English. */
const vietnameseLeft = (page: Page) =>
  page.evaluate(() => {
    const isVietnamese = (text: string | null) =>
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text ?? '')
    const words = ['alt', 'title', 'aria-label', 'placeholder']
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('[lang=vi]'))
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map((node) => node.textContent),
        ...words.map((name) => element.getAttribute(name)),
      ])
      .filter(isVietnamese)
  })

test('đổi tiếng rồi đổi lại: vẫn trang ấy, điều đang hỏi và mọi liên kết đi theo', async ({
  page,
}) => {
  await page.goto('/tra-cuu/co-quan-bhxh?tim=chau+doc')
  const header = page.getByRole('banner')
  await header.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/tra-cuu\/co-quan-bhxh\?tim=chau\+doc$/)
  await expect(header.getByRole('link', { name: 'Register' })).toHaveAttribute(
    'href',
    '/en/dang-ky',
  )
  await header.getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/tra-cuu\/co-quan-bhxh\?tim=chau\+doc$/)
})

test('biểu mẫu gửi trên trang tiếng Anh dẫn đến trang tiếng Anh', async ({ page }) => {
  await page.goto('/en/ho-so')
  await page.locator('main form').first().getByRole('button').first().click()
  await expect(page).toHaveURL(/\/en\/ho-so/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
