import type { Look } from './look-at'

/** As white as a lamp leaves it; paper in good light stays below, and a white sheet has hard sides. */
const WHITE = 250
/** Of the picture: less hides no word. */
const LEAST_PART = 0.004
/** How the light falls off beside a lamp's spot: still bright two dots away, and darker step by step. */
const FALL = { near: 2, far: 10, bright: 240, slope: 4 }

/** A lamp or a window mirrored in the paper: a white spot inside the picture whose rim fades. */
export const hasGlare = (look: Look): boolean =>
  whiteSpots(look).some((spot) => !spot.isAtRim && isFading(look, spot.dots))

type Spot = { dots: number[]; isAtRim: boolean }

function whiteSpots(look: Look): Spot[] {
  const { dots, width, height } = look
  const seen = new Uint8Array(dots.length)
  const spots: Spot[] = []
  for (let at = 0; at < dots.length; at++) {
    if (seen[at] || dots[at]! < WHITE) continue
    const spot = spread(look, at, seen)
    if (spot.dots.length >= LEAST_PART * width * height) spots.push(spot)
  }
  return spots
}

function spread({ dots, width, height }: Look, from: number, seen: Uint8Array): Spot {
  const spot: Spot = { dots: [from], isAtRim: false }
  seen[from] = 1
  for (let next = 0; next < spot.dots.length; next++) {
    const at = spot.dots[next]!
    const [x, y] = [at % width, Math.floor(at / width)]
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) {
      spot.isAtRim = true
      continue
    }
    for (const beside of [at - 1, at + 1, at - width, at + width])
      if (!seen[beside] && dots[beside]! >= WHITE) {
        seen[beside] = 1
        spot.dots.push(beside)
      }
  }
  return spot
}

function isFading(look: Look, spot: number[]): boolean {
  const rims = rimsAround(look, spot, FALL.far)
  const [near, far] = [lightOf(look, rims[FALL.near - 1]), lightOf(look, rims[FALL.far - 1])]
  return near >= FALL.bright && near - far >= FALL.slope
}

/** The dots one step away from the spot, then two, and so on. */
function rimsAround({ dots, width }: Look, spot: number[], steps: number): number[][] {
  const seen = new Set(spot)
  const rims = [spot]
  for (let step = 0; step < steps; step++) {
    const beside = rims.at(-1)!.flatMap((at) => [at - 1, at + 1, at - width, at + width])
    const next = new Set(beside.filter((at) => at >= 0 && at < dots.length && !seen.has(at)))
    for (const at of next) seen.add(at)
    rims.push([...next])
  }
  return rims.slice(1)
}

/** What three in ten dots pass, so that dark letters do not count. */
function lightOf({ dots }: Look, rim: number[] = []): number {
  const light = rim.map((at) => dots[at]!).sort((one, other) => one - other)
  return light[Math.floor(light.length * 0.7)] ?? 0
}
