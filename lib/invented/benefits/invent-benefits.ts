import type { PaidJob } from '../careers/invent-periods'
import type { Illness } from '../illnesses/illness'
import type { Life } from '../life/life'
import type { InventedBenefit } from './benefit'
import { birthRows } from './births'
import { joblessRows } from './jobless'
import { oneOffRows } from './one-off'
import { pensionRows } from './pension'
import { recipientOf } from './recipient'
import { sicknessRows } from './sickness'

export function inventBenefits(
  life: Life,
  jobs: readonly PaidJob[],
  illnesses: readonly Illness[],
): InventedBenefit[] {
  const recipient = recipientOf(life, jobs)
  return [
    ...pensionRows(recipient),
    ...oneOffRows(recipient),
    ...birthRows(recipient),
    ...joblessRows(recipient),
    ...sicknessRows(recipient, illnesses),
  ]
}
