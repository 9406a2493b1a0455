import type { Page } from '@playwright/test'
import { keepPaper } from './keep-picture'
import { textOf } from '@/lib/pdf/fixtures/inspect-pdf'

/** A button of the page's own matter. */
export const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

/** What the form of a request says, as other programs read it. */
export async function printedForm(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: /Mở mẫu 01/ }).getAttribute('href')
  const pdf = await (await page.request.get(href!)).body()
  keepPaper(href!.split('/').at(-2)!, pdf)
  return textOf(pdf)
}
