import { compareNames } from '@/lib/text/names/compare-names'
import { searchText } from '@/lib/text/search-text'
import type { CardReading } from '@/lib/photos/card/card-reading'

/** The answers that a card tells too. */
const cardFields = ['fullName', 'idNumber'] as const
export type CardField = (typeof cardFields)[number]
export type OnCard = Readonly<Partial<Record<CardField, string>>>

/** What a card says in the words of the form. Machine lines have no marks, so they give no name to fill in. */
export const saidByCard = ({ fullName, number }: CardReading): OnCard => ({
  ...(fullName && { fullName }),
  idNumber: number,
})

/** Of what was typed, the answers that a card says otherwise. What is not typed yet differs from nothing. */
export function unlikeCard(reading: CardReading, typed: OnCard): CardField[] {
  const { fullName = '', idNumber = '' } = typed
  return cardFields.filter((field) =>
    field === 'fullName'
      ? fullName !== '' && !isNameOf(reading, fullName)
      : idNumber !== '' && !isNumberOf(reading, idNumber),
  )
}

const isNumberOf = ({ number, ownNumber }: CardReading, typed: string): boolean =>
  [number, ownNumber].includes(typed.replaceAll(/[^\p{L}\d]/gu, '').toUpperCase())

/** «Hoà» and «Hòa», «Lý» and «Lí» are one name on cards too; machine lines are compared without marks. */
function isNameOf({ fullName, plainName }: CardReading, typed: string): boolean {
  if (fullName)
    return ['exact', 'tonePlace', 'yAndI'].includes(compareNames(typed, fullName).likeness)
  if (!plainName) return true
  const [mine, theirs] = [searchText(typed), searchText(plainName.text)]
  return plainName.isCut ? mine.startsWith(theirs) : mine === theirs
}
