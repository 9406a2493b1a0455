import 'server-only'
import QRCode from 'qrcode'
import { env } from '@/lib/platform/env'
import { addressIn } from '@/lib/words/addresses.mjs'
import { currentLanguage } from '@/lib/words/asked-language'

/** What a phone opens, in the language of the computer's page. */
const linkOf = (token: string): string =>
  new URL(addressIn(currentLanguage(), `/chup-anh/${token}`), env.SITE_URL).href

/** Where the code is typed: short enough to be read aloud. */
export const typedAddress = (): string =>
  new URL('/chup-anh', env.SITE_URL).href.replace(/^https?:\/\//, '')

/** The link for a camera, as the address of a picture: black on white in dark mode too, or scanners fail. */
export async function linkPicture(token: string): Promise<string> {
  const svg = await QRCode.toString(linkOf(token), {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
