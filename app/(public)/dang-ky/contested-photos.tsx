import 'server-only'
import { sides, type ContestedPhoto } from '@/lib/registration/photos/keep-photo'
import type { BySide } from '@/lib/registration/photos/keep-photos'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { stepHref } from '@/lib/registration/steps/addresses'
import type { PictureStep } from '@/lib/registration/steps/steps'
import { answerWithBoth } from './answer-with-both'
import { msg, t } from '@/lib/words/t'

const labels = { front: msg('Mặt trước'), back: msg('Mặt sau') } as const
const pictures = {
  here: msg('{side} giấy tờ, ảnh vừa chọn ở đây'),
  elsewhere: msg('{side} giấy tờ, ảnh đã lưu'),
} as const

/** Answers a post of pictures where others stand by now with both, so that the person chooses. */
export async function answerContestedPhotos(
  { draft: { reference }, step }: { draft: OwnDeclaration; step: PictureStep },
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
        label: t(labels[side]),
        value: (
          <img
            src={`${stepHref(step)}/${id}`}
            alt={t(pictures[which], { side: t(labels[side]) })}
            className="max-h-56 rounded-md border border-line"
          />
        ),
      })),
    }
  }
  return answerWithBoth({
    ...{ reference, intent },
    step,
    here: of('here'),
    elsewhere: of('elsewhere'),
  })
}
