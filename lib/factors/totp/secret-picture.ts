import 'server-only'
import QRCode from 'qrcode'
import type { User } from '@/lib/accounts/account'
import { site } from '@/lib/site/settings'
import { totpAddress } from './totp'

/** The secret for the app's camera, as the address of a picture: black on white in dark mode too, or scanners fail. */
export async function secretPicture(secret: string, { login }: User): Promise<string> {
  const address = totpAddress(secret, { issuer: site.shortName, label: login })
  const svg = await QRCode.toString(address, {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
