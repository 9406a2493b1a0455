import { writeFileSync } from 'node:fs'
import { test, type Page } from '@playwright/test'

export const keepsPictures = Boolean(process.env.E2E_PICTURES)

/** A picture for whoever wants to look at the pages (E2E_PICTURES=1): drawing hundreds of them takes minutes and asserts nothing. */
export async function keepPicture(page: Page, path: string): Promise<void> {
  if (keepsPictures) await page.screenshot({ path, fullPage: true })
}

/** The same of a paper. */
export function keepPaper(name: string, pdf: Buffer): void {
  if (keepsPictures) writeFileSync(test.info().outputPath(`${name}.pdf`), pdf)
}
