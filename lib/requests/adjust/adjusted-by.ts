import { wordsOf } from '@/lib/forms/form-state'
import type { Adjusted } from '../repository'
import { accountParts, isChosen, type Wishes } from './parts'

/** What a new declaration of this account begins with, beside what its first one said. */
export function adjustedBy({ typed, owner }: Wishes): Adjusted {
  const { place = '', ivan = '', officeCode = '' } = typed
  const transaction = {
    ...(isChosen(typed, 'transaction') && { place, ivan: place === 'ivan' ? ivan : '' }),
    ...(isChosen(typed, 'office') && { officeCode }),
  }
  return {
    ...(isChosen(typed, 'address') && { address: wordsOf(typed, ...accountParts.address.fields) }),
    ...(Object.keys(transaction).length > 0 && {
      transaction: { ...owner.transaction, ...transaction },
    }),
  }
}
