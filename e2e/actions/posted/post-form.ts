import { expect, test, type APIRequestContext } from '@playwright/test'

// What one journey shows pressed and typed, another that only begins there posts: the same forms to the same server, and nobody waits for
// pages to be drawn that nobody looks at.

type Picture = { name: string; mimeType: string; buffer: Buffer }
type Form = {
  fields: Record<string, string>
  pictures?: Record<string, Picture>
  /** Of another server than the one under test. */
  baseURL?: string
}

/** Sends a form as its page would; answers where that leads. What is refused leads to an error, and the journey ends there. */
export async function postForm(
  request: APIRequestContext,
  address: string,
  { fields, pictures, baseURL = test.info().project.use.baseURL! }: Form,
): Promise<string> {
  const answer = await request.post(new URL(address, baseURL).href, {
    ...(pictures ? { multipart: { ...fields, ...pictures } } : { form: fields }),
    headers: { origin: new URL(baseURL).origin },
    maxRedirects: 0,
  })
  expect(answer.status(), address).toBe(303)
  const goal = answer.headers().location!
  expect(goal, address).not.toMatch(/[?&]loi=/)
  return goal
}
