import QRCode from 'qrcode'
import { appStores, qrFile } from '@/lib/site/settings'

export const dynamic = 'force-static'
export const dynamicParams = false

const stores = Object.values(appStores)

export const generateStaticParams = () => stores.map((store) => ({ file: qrFile(store) }))

/** The app's address as a picture for the camera: black on white in dark mode too, or scanners fail. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const store = stores.find((one) => qrFile(one) === file)
  if (!store) return new Response(null, { status: 404 })
  const svg = await QRCode.toString(store.href, {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  })
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  })
}
