import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { ivanProviderLabel } from '@/lib/offices/ivan'
import { wholeOfficeLabel } from '@/lib/offices/office'
import { findIvanProvider, findOffice } from '@/lib/offices/repository'
import { describePlaces } from '@/lib/registration/answers/describe-places'
import { transactionPlaces } from '@/lib/site/official-sentences'
import { SOURCE } from '@/lib/words/languages.mjs'
import { speaking } from '@/lib/words/asked-language'
import type { Transaction } from '../owner'

/** What codes are called, in Vietnamese whatever the page speaks: so they stand on the form. Empty where nothing is chosen. */
export type NamesOfWishes = {
  address: string
  /** As on papers from before 01/07/2025, where it was chosen by them. */
  oldAddress?: string
  place: string
  office: string
}

export async function findNames(typed: Typed): Promise<NamesOfWishes> {
  const [names, { address, oldAddress }] = await Promise.all([
    findTransactionNames(typed),
    describePlaces(typed),
  ])
  return { ...names, address, oldAddress }
}

export async function findTransactionNames({ place, ivan, officeCode }: Transaction) {
  const [provider, office] = await Promise.all([
    place === 'ivan' && ivan ? findIvanProvider(ivan) : null,
    officeCode ? findOffice(officeCode) : null,
  ])
  const ofProvider = provider && speaking(SOURCE, () => ivanProviderLabel(provider))
  return {
    place:
      place === 'portal'
        ? transactionPlaces.portal
        : ofProvider
          ? `${transactionPlaces.ivan}: ${ofProvider}`
          : '',
    office: office ? wholeOfficeLabel(office) : '',
  }
}
