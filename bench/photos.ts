import sharp from 'sharp'

const [WIDTH, HEIGHT] = [2464, 1632]
const BOUNDARY = 'bench-boundary'

export const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }

/** A photograph of four megapixels with the light, the edges and the grain that a phone's has: a megabyte and a half. */
export async function photograph(isBack = false): Promise<Buffer> {
  const lines = Array.from(
    { length: 18 },
    (_, line) =>
      `<rect x="${(isBack ? 240 : 700) + (line % 3) * 60}" y="${280 + line * 60}" width="${isBack ? 600 + line * 70 : 1100 - line * 30}" height="28" rx="9" fill="#2b3440"/>`,
  )
  const card = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs><linearGradient id="light" x2="1" y2="1"><stop stop-color="#f1f5ea"/><stop offset="1" stop-color="#a9bdc9"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="#6c5a48"/>
    <rect x="120" y="120" width="2224" height="1392" rx="70" fill="url(#light)"/>
    ${isBack ? '' : '<circle cx="420" cy="620" r="210" fill="#c89f83"/>'}${lines.join('')}</svg>`
  const noise = { type: 'gaussian', mean: 128, sigma: 14 } as const
  const grain = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: 'white', noise },
  })
    .png()
    .toBuffer()
  return sharp(Buffer.from(card))
    .removeAlpha()
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer()
}

export type Side = 'front' | 'back'

/** Both sides of one card. */
export const twoPhotographs = async (): Promise<Record<Side, Buffer>> => ({
  front: await photograph(),
  back: await photograph(true),
})

/** What the page of the photographs posts when both are chosen and «Tiếp» is pressed. */
export function photoForm(reference: string, { front, back }: Record<Side, Buffer>): Buffer {
  const field = (name: string, value: string) =>
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
  const file = (name: Side, photo: Buffer) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${name}.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
    ),
    photo,
    Buffer.from('\r\n'),
  ]
  return Buffer.concat([
    field('reference', reference),
    field('intent', 'tiep'),
    ...file('front', front),
    ...file('back', back),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}
