import { expect, test, type Page } from '@playwright/test'
import { setLetters } from '../actions/big-letters'
import { reachOffices } from '../actions/posted/post-steps'
import { aLongNamedPerson } from '../actions/walk-registration'

// That every page reads in big letters is asked where every page is looked at (`looksRight`).

const screens = [
  { width: 360, height: 640, letters: 24 },
  { width: 360, height: 640, letters: 32 },
  { width: 640, height: 360, letters: 16 },
  { width: 640, height: 360, letters: 24 },
  { width: 683, height: 384, letters: 16 },
]

test('hộp chọn cơ quan ở màn hình nhỏ, chữ 16, 24 và 32 px: ô tìm, “Chọn” và “Đóng” luôn trong tầm mắt; danh sách cuộn ở giữa mở ở dòng tỉnh mình, và tìm thì thấy từ dòng đầu', async ({
  page,
}) => {
  const person = aLongNamedPerson()
  await reachOffices(page, person)
  for (const { width, height, letters } of screens)
    await test.step(`${width}×${height}, ${letters} px`, async () => {
      await setLetters(page, letters)
      await page.setViewportSize({ width, height })
      await page.reload()
      await opensInSight(page)
    })
})

/** Opens the dialog of the offices, tries it with the searches whose lines are furthest down, and never loses its boxes. */
async function opensInSight(page: Page) {
  // Pressed before the page's script is there, the button leads to the list's own page.
  await page.waitForLoadState('load')
  await page.getByRole('button', { name: /^Chọn cơ quan/ }).click()
  const dialog = page.getByRole('dialog')
  for (const part of [
    dialog.getByRole('searchbox'),
    dialog.getByRole('button', { name: 'Chọn', exact: true }),
    dialog.getByRole('button', { name: 'Đóng' }),
    dialog.getByRole('treeitem', { name: /An Giang/ }).first(),
  ])
    await expect(part).toBeInViewport()
  for (const part of ['Chọn', 'Đóng'])
    await expect(dialog.getByRole('button', { name: part, exact: true })).toBeInViewport({
      ratio: 1,
    })
  const province = dialog.getByText('[089] BHXH Tỉnh An Giang', { exact: true })
  await expect(province).toBeInViewport()
  const lines = dialog.getByRole('treeitem')
  for (const [words, first] of [
    ['long xuyen', /An Giang/],
    ['ninh', /Ninh/],
    ['chau thanh', /Châu Thành/],
  ] as const) {
    await lines.last().scrollIntoViewIfNeeded()
    await dialog.getByRole('searchbox').fill(words)
    await expect(lines.first()).toHaveAccessibleName(first)
    await expect(lines.first()).toBeInViewport()
  }
}
