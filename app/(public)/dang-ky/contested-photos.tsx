import 'server-only'
import { sides, type ContestedPhoto } from '@/lib/registration/photos/keep-photo'
import type { BySide } from '@/lib/registration/photos/keep-photos'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { stepHref } from '@/lib/registration/steps/steps'
import { answerWithBoth } from './answer-with-both'

const labels = { front: 'Mặt trước', back: 'Mặt sau' } as const

/** Answers a post of pictures where others stand by now with both, so that the person chooses. */
export async function answerContestedPhotos(
  { reference }: OwnDeclaration,
  contested: BySide<ContestedPhoto>,
  intent = '',
): Promise<Response> {
  const of = (which: keyof ContestedPhoto) => {
    const chosen = sides.flatMap((side) => {
      const id = contested[side]?.[which]
      return id ? [{ side, id }] : []
    })
    return {
      words: Object.fromEntries(chosen.map(({ side, id }) => [side, id])),
      lines: chosen.map(({ side, id }) => ({
        label: labels[side],
        value: (
          <img
            src={`${stepHref('photos')}/${id}`}
            alt={`${labels[side]} giấy tờ, ${which === 'here' ? 'ảnh vừa chọn ở đây' : 'ảnh đã lưu'}`}
            className="max-h-56 rounded-md border border-line"
          />
        ),
      })),
    }
  }
  return answerWithBoth({
    ...{ reference, intent },
    step: 'photos',
    here: of('here'),
    elsewhere: of('elsewhere'),
  })
}
