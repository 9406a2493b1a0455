import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { wordsOf } from './posted/read-html'

const shown = (phone: string) => phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3')

/** The newest message to somebody, as the demo inbox shows it, without a window of its own for it. */
export async function newestMessage(page: Page, recipient: string, part: RegExp): Promise<string> {
  const find = async () => {
    const inbox = await (await page.request.get('/hop-thu-demo')).text()
    const messages = inbox.split('<article').slice(1)
    return messages
      .map((message) => wordsOf(message.slice(message.indexOf('>') + 1)))
      .find((words) => words.includes(shown(recipient)) && part.test(words))
  }
  let found: string | undefined
  await expect.poll(async () => (found = await find())).toBeDefined()
  return found!
}

/** The newest six digits that confirm a sign-in, at the number that ends so. */
export async function newestCode(request: APIRequestContext, ending: string): Promise<string> {
  const toThem = new RegExp(`\\d{4} \\d{3} ${ending}(?!\\d)`)
  let found: string | undefined
  const find = async () => {
    const inbox = await (await request.get('/hop-thu-demo')).text()
    const words = inbox
      .split('<article')
      .slice(1)
      .map((message) => wordsOf(message.slice(message.indexOf('>') + 1)))
      .find(
        (message) =>
          toThem.test(message) && /ĐĂNG NHẬP THIẾT BỊ MỚI|mã đăng nhập của cán bộ/.test(message),
      )
    return (found = words?.match(/\b\d{6}\b/)?.[0])
  }
  await expect.poll(find).toBeDefined()
  return found!
}

/** The code of somebody who comes from outside: `K7P-M3Q-XR`. */
export const longCode = (text: string): string => text.match(/\b(\w{3}-){2}\w{2}\b/)![0]

export async function readCode(page: Page, phone: string): Promise<string> {
  // The code of their sign-in may have come just before.
  const other = /^(?![^]*(?:ĐĂNG NHẬP THIẾT BỊ MỚI|SIGN IN ON A NEW DEVICE))[^]*(?:là mã|code)/
  return (await newestMessage(page, phone, other)).match(/\b\d{6}\b/)![0]
}
