import type { PaidJob } from '../careers/invent-periods'
import type { Life } from '../life/life'
import type { InventedBenefit } from './benefit'
import { birthRows } from './births'
import { joblessRows } from './jobless'
import { oneOffRows } from './one-off'
import { pensionRows } from './pension'
import { recipientOf } from './recipient'

export function inventBenefits(life: Life, jobs: readonly PaidJob[]): InventedBenefit[] {
  const recipient = recipientOf(life, jobs)
  return [
    ...pensionRows(recipient),
    ...oneOffRows(recipient),
    ...birthRows(recipient),
    ...joblessRows(recipient),
  ]
}
