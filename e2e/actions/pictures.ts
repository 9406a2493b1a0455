import sharp from 'sharp'

/** Each side is drawn once for all tests of a process. */
const drawn = new Map<string, ReturnType<typeof drawCard>>()

/** A photograph of an invented card, as a phone takes it: 4 megapixels, turned by EXIF, with a place in it. */
export function aCard(side: string) {
  if (!drawn.has(side)) drawn.set(side, drawCard(side))
  return drawn.get(side)!
}

async function drawCard(side: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600">
    <rect width="2400" height="1600" fill="#52606d"/><rect x="300" y="260" width="1800" height="1080" rx="60" fill="#dfeadb"/>
    ${side === 'mặt sau' ? '' : '<rect x="420" y="480" width="480" height="640" fill="#9fb3a2"/>'}<text x="980" y="560" font-size="90" fill="#1f2933">THẺ MẪU</text>
    <text x="980" y="720" font-size="80" fill="#1f2933">${side}</text><text x="980" y="880" font-size="80" fill="#1f2933">BẢN TRÌNH DIỄN</text></svg>`
  const buffer = await sharp(Buffer.from(svg))
    .withExif({
      IFD0: { Make: 'Invented' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 22/1 0/1' },
    })
    .jpeg({ quality: 90 })
    .toBuffer()
  return { name: `${side}.jpg`, mimeType: 'image/jpeg', buffer }
}

/** A pay slip on a grainy ground, as a phone with many dots takes it: over 9 MB. */
export async function aBigPicture() {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const create = { width: 4000, height: 3000, channels: 3 as const, background: 'white', noise }
  const slip = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="3000"><rect x="1000" y="700" width="2000" height="1500" fill="#fff"/>
    <rect x="1100" y="800" width="900" height="300" fill="#111"/><text x="1100" y="1500" font-size="220" fill="#111">BẢNG LƯƠNG MẪU</text></svg>`
  const buffer = await sharp({ create })
    .composite([{ input: Buffer.from(slip) }])
    .jpeg({ quality: 97 })
    .toBuffer()
  if (buffer.length < 9 * 1024 * 1024) throw new Error(`${buffer.length} bytes are no 9 MB.`)
  return { name: 'bang-luong.jpg', mimeType: 'image/jpeg', buffer }
}
