import { lineCents } from '../claim-files/cents'
import type { Illness } from '../illnesses/illness'
import { drugs, medicalServices, type Drug, type MedicalService } from '../words/treatments'

const BEDS = ['14', '15', '16']

/** So much of a drug as is taken in its days. */
export const countOfDrug = ({ daily }: Drug, { nights, disease }: Illness): number =>
  Math.max(1, daily * (nights || disease.days))

export const isBed = ({ group }: MedicalService): boolean => BEDS.includes(group)

/** A bed for each night and the day of leaving, anything else once. */
export const countOfService = (service: MedicalService, { nights }: Illness): number =>
  isBed(service) ? nights + 1 : 1

/** What of all that the insurance takes over, in hundredths of a đồng. */
export function insuredCents(illness: Illness): bigint {
  const { disease } = illness
  const ofDrugs = disease.drugs.map((key) => {
    const drug = drugs[key]!
    const [quantity, price] = inThousandths(countOfDrug(drug, illness), drug.price)
    return lineCents(quantity, price, BigInt(drug.rate))
  })
  const ofServices = disease.services.map((key) => {
    const service = medicalServices[key]!
    return lineCents(...inThousandths(countOfService(service, illness), service.price))
  })
  return [...ofDrugs, ...ofServices].reduce((sum, cents) => sum + cents, 0n)
}

export const inThousandths = (count: number, price: number): [bigint, bigint] => [
  BigInt(count) * 1000n,
  BigInt(Math.round(price * 1000)),
]
