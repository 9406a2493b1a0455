import {
  CHECK_HREF,
  openStatement,
  rollingDigits,
  slotBytes,
  type SignedStatement,
} from '@/lib/clinic-code/code/shown-code'
import { endOfSlot, slotOf } from '@/lib/clinic-code/code/slots'
import { signHere } from './device-key'
import { drawCode } from './draw-code'
import { partOf } from './parts'

export type LiveCard = {
  digits: string
  signer: CryptoKey
  /** The portal's clock before ours, where it was just heard. */
  ahead: number
}

const EACH_MS = 1_000
/** For whom moving things disturb. */
const CALM_SECONDS = 10

/** Shows a code that changes each minute, until it is ended. A reader aloud is left in peace: what counts down is for the eye alone. */
export function roll(place: HTMLElement, { digits, signer, ahead }: LiveCard): () => void {
  const opened = openStatement(digits) as SignedStatement
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  let shown = -1
  const tick = async () => {
    const now = Date.now() + ahead
    const slot = slotOf(now)
    if (slot !== shown) {
      shown = slot
      const signature = await signHere(signer, slotBytes(opened, slot))
      draw(place, digits + rollingDigits(slot, signature))
    }
    const left = Math.ceil((endOfSlot(slot) - now) / 1000)
    const seconds = isCalm ? Math.ceil(left / CALM_SECONDS) * CALM_SECONDS : left
    partOf(place, 'seconds')!.textContent = String(seconds)
  }
  void tick()
  const timer = setInterval(tick, EACH_MS)
  document.addEventListener('visibilitychange', tick)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tick)
    partOf(place, 'picture')?.replaceChildren()
  }
}

function draw(place: HTMLElement, digits: string): void {
  partOf(place, 'picture')?.replaceChildren(drawCode(`${location.origin}${CHECK_HREF}`, digits))
}
