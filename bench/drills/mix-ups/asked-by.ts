import { browser, siteUrl } from '../../site'

/** Papers and files are given to a press only. */
const pressed = /\/(tep|giay)\?/

/** How a browser asks for a document: what stands behind `?` is what a form of it holds, where it is pressed for. */
export function askedBy(path: string, cookie: string): Parameters<typeof fetch> {
  const asked = { headers: { ...browser, cookie }, redirect: 'manual' as const }
  if (!pressed.test(path)) return [siteUrl + path, asked]
  const [address, form] = path.split('?')
  const headers = { ...asked.headers, origin: new URL(siteUrl).origin }
  return [siteUrl + address, { ...asked, headers, method: 'POST', body: new URLSearchParams(form) }]
}
