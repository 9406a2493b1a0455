import { dice } from '@/lib/insured/dice'
import { drawNaming, nameBy } from '@/lib/insured/invented-names'
import { sexes } from '@/lib/insured/person'
import type { InventedPlace } from '../world/world'

const known = new Map<string, string>()

/** Who signs cards in a province: somebody who does not exist. */
export function cardSigner({ code }: InventedPlace): string {
  const signer = known.get(code) ?? inventSigner(code)
  known.set(code, signer)
  return signer
}

function inventSigner(code: string): string {
  const throws = dice(Number(code) + 7)
  const naming = drawNaming(throws)
  return nameBy(naming, throws.oneOf(naming.family), throws.oneOf(sexes), throws)
}
