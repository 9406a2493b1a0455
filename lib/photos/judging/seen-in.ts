import type { Look } from './look-at'

/** Beside light and dark: even the grain of a dark room lies below, and chequered cloth above. */
const HARDEST_GRAIN = 0.045

export type Box = { left: number; right: number; top: number; bottom: number }
export type Seen = {
  bright: number
  darkest: number
  contrast: number
  /** What half of the edges do not pass, and how far the hardest stand out of it. */
  usual: number
  hardness: number
}

/** Light, dark and edges of a picture, or of a part of it, of 255. */
export function seenIn({ dots, width, height }: Look, part?: Box): Seen {
  const { left, right, top, bottom } = part ?? { left: 0, right: width, top: 0, bottom: height }
  const light = new Uint32Array(256)
  const [across, along] = [new Uint32Array(2 * 256), new Uint32Array(2 * 256)]
  const [first, last] = [Math.max(left, 1), Math.min(right, width - 1)]
  for (let line = Math.max(top, 1); line < Math.min(bottom, height - 1); line++)
    for (let at = line * width + first; at < line * width + last; at++) {
      const twice = 2 * dots[at]!
      light[twice >> 1]!++
      across[Math.abs(twice - dots[at - 1]! - dots[at + 1]!)]!++
      along[Math.abs(twice - dots[at - width]! - dots[at + width]!)]!++
    }
  const bright = reached(light, 0.99)
  const contrast = bright - reached(light, 0.01)
  const [one, other] = [edgesOf(across, contrast), edgesOf(along, contrast)]
  const usual = one.usual + other.usual
  const hardness = Math.min(one.hardness, other.hardness)
  return { bright, darkest: reached(light, 0.001), contrast, usual, hardness }
}

/**
 * Grain lies over the whole picture and letters over a part of it: what half of the dots reach is grain, and the hardest thousandth are
 * letters as far as they stand out of it (of grain alone, the hardest reach four times what half of them do). A hand that moves leaves
 * the edges of one direction hard, so each is looked at by itself.
 */
function edgesOf(counts: Uint32Array, contrast: number) {
  const usual = reached(counts, 0.5)
  const grain = Math.min(usual, HARDEST_GRAIN * contrast)
  return { usual, hardness: (reached(counts, 0.999) - 4 * grain) / contrast }
}

/** The value that so large a part of what was counted does not pass. */
function reached(counts: Uint32Array, part: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let below = 0
  return counts.findIndex((count) => (below += count) >= all * part)
}
