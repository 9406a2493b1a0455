import type { Page } from '@playwright/test'
import { citizens, demoSignIn, signInKept } from './kept-sign-in'

/** The citizen of the demo, who has an account already; no page is opened. */
export const signInCitizen = (page: Page) => signInDemo(page, 'Công dân')

/** The first of them of whom the demo says so. */
export const signInDemo = (page: Page, says: string) => signInKept(page, demoSignIn(says), citizens)

/** The same, on the page where somebody who signs in comes to. */
export async function openAsDemo(page: Page, says: string): Promise<void> {
  await signInDemo(page, says)
  await page.goto(citizens.home)
}
