import type { ReactNode } from 'react'
import { page, type Search } from '@/app/page-route'
import { ToPhone } from '@/components/capture/to-phone'
import { PhotoField } from '@/components/forms/photo-field'
import { SwapPhotos } from '@/components/forms/swap-photos'
import { StepPage } from '@/components/registration/steps/step-page'
import type { Typed } from '@/lib/forms/form-state'
import { photoHint, photoLimit } from '@/lib/photos/photo'
import { openStep } from '@/lib/registration/drafts/open-step'
import { findSeenPhotos, warningText } from '@/lib/registration/photos/seen-photos'
import { findNoRoom } from '@/lib/registration/photos/keep-photo'
import { becauseField } from '@/lib/registration/photos/keep-reasons'
import { photoErrors } from '@/lib/registration/photos/photo-errors'
import { swapIntent } from '@/lib/registration/photos/swap-photos'
import { isOptional, type PictureStep } from '@/lib/registration/steps/steps'
import { stepHref } from '@/lib/registration/steps/addresses'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { takePhotos } from './take-photos'
import { msg, t } from '@/lib/words/t'

const labels = { front: msg('Mặt trước'), back: msg('Mặt sau') } as const
const sides = ['front', 'back'] as const

const isSide = (given: unknown): given is keyof typeof labels =>
  typeof given === 'string' && Object.hasOwn(labels, given)
const named = (side: keyof typeof labels, message: string) =>
  message.includes(inLine(side)) ? message : `${t(labels[side])}: ${message}`
const inLine = (side: keyof typeof labels) => t(labels[side]).toLocaleLowerCase('vi')

/** What the last press has done, as far as it is still so. */
function whatIsDone({ 'da-xoa': removed, 'da-doi-cho': swapped }: Search, values: Typed) {
  if (isSide(removed) && !values[removed]) return t('Đã xóa ảnh {side}.', { side: inLine(removed) })
  if (swapped === undefined) return undefined
  const [side, other] = sides.filter((one) => values[one])
  return side && !other
    ? t('Đã lấy làm ảnh {side}.', { side: inLine(side) })
    : t('Đã đổi chỗ hai ảnh.')
}

/** The page of a step that asks for pictures of a paper, and what takes them; `advice` stands above them. */
export const pictureStep = (id: PictureStep, advice: () => ReactNode) => ({
  GET: drawPictures(id, advice),
  POST: takePhotos(id),
})

const drawPictures = (id: PictureStep, advice: () => ReactNode) =>
  page(async ({ search }) => {
    const { head, draft, form, field } = await openStep(id, search)
    const refused = photoErrors(
      search.loi,
      form.values,
      search.loi === undefined ? null : await findNoRoom(),
    )
    // A side that was refused, and beside it the side that is still missing.
    const errors = [...refused, ...form.errors]
    const errorOf = (side: string) => errors.find(({ field: name }) => name === side)?.message
    const seenOf = await findSeenPhotos(draft.id, Object.values(form.values))
    const isLocked = field('front').readOnly && field('back').readOnly
    const done = whatIsDone(search, form.values)
    return {
      ...head,
      hasErrors: errors.length > 0,
      title: done ? `${done} ${head.title}` : head.title,
      body: (
        <StepPage
          account={await findHeaderAccount()}
          id={id}
          draft={draft}
          form={{
            values: form.values,
            errors: sides.flatMap((side) => {
              const message = errorOf(side)
              return message ? [{ field: side, message: named(side, message) }] : []
            }),
          }}
          hasFiles
          lead={isLocked ? undefined : advice()}
          done={done}
        >
          {!isLocked && <ToPhone />}
          {sides.map((side) => {
            const { name, value, error, readOnly } = field(side)
            return (
              <PhotoField
                key={side}
                name={name}
                label={t(labels[side])}
                star={!readOnly && !isOptional(id, side)}
                hint={t(photoHint)}
                error={errorOf(side) ?? error}
                warning={warningText(seenOf(value).warnings)}
                because={{ name: becauseField(side), value: seenOf(value).because }}
                keptSrc={value ? `${stepHref(id)}/${value}` : undefined}
                removeValue={`xoa-${side}`}
                readOnly={readOnly}
                limit={photoLimit()}
              />
            )
          })}
          {!isLocked && (
            <SwapPhotos intent={swapIntent} kept={sides.filter((side) => form.values[side])} />
          )}
          {!isLocked && (
            <noscript>
              <p className="mb-4">
                {t(
                  'Mạng yếu: chọn và gửi từng ảnh. Nếu bị ngắt, mở lại trang này rồi gửi lại. Phần đã điền và ảnh đã tới vẫn còn.',
                )}
              </p>
            </noscript>
          )}
          <input type="hidden" name="refused" value="" />
        </StepPage>
      ),
    }
  })
