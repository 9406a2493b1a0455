import 'server-only'
import { shownIdNumber } from '@/lib/forms/shown'
import { t } from '@/lib/words/t'
import type { OwnDeclaration } from '../repository'
import { mayChange } from '../steps/may-change'
import { saidByCard, unlikeCard, type CardField, type OnCard } from './beside-card'
import { findCard } from './find-card'

/**
 * What the pictures of the identity paper have to say to the page of its holder: `notes` at boxes that hold something else, `fills` for
 * boxes that are empty. `isAsked`: nothing was photographed and nothing typed, so one may begin with the picture.
 */
export type BesideForm = { notes: OnCard; fills: OnCard; isAsked: boolean }

export async function besideForm(draft: OwnDeclaration): Promise<BesideForm> {
  const { declarant = {}, photos = {} } = draft.typed
  const hasPictures = Boolean(photos.front || photos.back)
  const card = hasPictures ? await findCard(draft.id, draft.typed) : null
  const isAsked = !hasPictures && draft.status === 'DRAFT' && !declarant.fullName
  if (!card) return { notes: {}, fills: {}, isAsked }
  const open = (field: CardField) => mayChange(draft, 'declarant', field)
  const said = saidByCard(card)
  const unlike = unlikeCard(card, declarant).filter(open)
  const empty = Object.entries(said).filter(
    ([field]) => !declarant[field] && open(field as CardField),
  )
  return {
    notes: Object.fromEntries(unlike.map((field) => [field, noteOf(field, said)])),
    fills: Object.fromEntries(empty),
    isAsked,
  }
}

const noteOf = (field: CardField, { fullName, idNumber = '' }: OnCard): string => {
  if (field === 'idNumber')
    return t('Xem lại số này. Trên ảnh giấy tờ, máy đọc được {number}.', {
      number: shownIdNumber(idNumber),
    })
  return fullName
    ? t('Xem lại họ tên. Trên ảnh giấy tờ, máy đọc được “{name}”.', { name: fullName })
    : t('Xem lại họ tên. Trên ảnh giấy tờ, máy đọc được tên khác.')
}
