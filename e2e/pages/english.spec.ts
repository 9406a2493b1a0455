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
  await page.goto('/huong-dan?tim=chau+doc')
  const header = page.getByRole('banner')
  await header.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/huong-dan/)
  await expect(page.locator('main a[href="/en/huong-dan"], header a[href="/en"]')).not.toHaveCount(
    0,
  )
  await header.getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/huong-dan/)
})

test('trang chưa có tiếng Anh dẫn về địa chỉ tiếng Việt, và nói tiếng Việt với trình đọc màn hình', async ({
  page,
}) => {
  await page.goto('/en/dang-ky')
  await expect(page).toHaveURL(/localhost:\d+\/dang-ky/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(page.locator('link[hreflang]')).toHaveCount(0)
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en$/)
})
