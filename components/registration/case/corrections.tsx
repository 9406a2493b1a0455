import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { NoteWords } from '../reason-words'
import { mendedSoFar } from '@/lib/registration/steps/mended'
import { stepHref } from '@/lib/registration/steps/addresses'
import { stepOf } from '@/lib/registration/steps/steps'
import { msg, t } from '@/lib/words/t'
import type { ShownDeclaration } from '../shown-declaration'

type Props = { declaration: ShownDeclaration; due: string }

/** Every reason of a return at once, each with the way to the very field and whether it is put right. Nothing else has to be done again. */
export function Corrections({ declaration, due }: Props) {
  const asked = declaration.corrections.map((one) => ({
    ...one,
    soFar: mendedSoFar(declaration, one),
  }))
  return (
    <>
      <SoFar all={asked.length} done={asked.filter((one) => one.soFar === 'mended').length} />
      <Panel title={t('Việc cần làm tiếp theo: bổ sung hồ sơ')}>
        <p className="mb-4">
          {t(
            'Cán bộ đề nghị sửa các điều dưới đây, chậm nhất ngày <strong>{due}</strong>. Các phần khác giữ nguyên.',
            { due, strong: (words) => <strong>{words}</strong> },
          )}
        </p>
        <ol className="mb-4 list-decimal space-y-4 pl-[1.35em]">
          {asked.map(({ step, field, code, text, note, soFar }) => (
            <li key={`${code} ${step} ${field}`}>
              <p>{t(text)}</p>
              {note && (
                <p className="text-ink-soft">
                  <NoteWords note={note} />
                </p>
              )}
              {soFar === 'asked' && (
                <p className="font-bold">{t('Đã nhập, chưa gửi. Còn câu hỏi chờ bạn trả lời.')}</p>
              )}
              {soFar === 'mended' && (
                <p className="flex items-center gap-2 font-bold text-success">
                  <Icon name="check" />
                  {t('Đã sửa, chưa gửi.')}
                </p>
              )}
              <a
                href={`${stepHref(step)}${soFar === 'asked' ? '?loi=1' : ''}#${field}`}
                className="inline-block py-2"
              >
                {t(wayOn[soFar], { part: t(stepOf(step).title) })}
              </a>
            </li>
          ))}
        </ol>
        <ButtonRow>
          <ButtonLink href="/dang-ky/kiem-tra">{t('Đã sửa xong, kiểm tra và gửi lại')}</ButtonLink>
        </ButtonRow>
      </Panel>
    </>
  )
}

const wayOn = {
  open: msg('Sửa ở phần “{part}”'),
  asked: msg('Trả lời ở phần “{part}”'),
  mended: msg('Xem lại ở phần “{part}”'),
} as const

/** Whoever comes back must see that the work is not lost, and not sent either. */
const SoFar = ({ all, done }: { all: number; done: number }) =>
  done === 0 ? null : (
    <Notice
      tone="warning"
      title={
        done < all
          ? t('Bạn đã sửa {done} trong {all} điều, chưa gửi.', { done, all })
          : t('Bạn đã sửa xong, chưa gửi.')
      }
    >
      <p>
        {done < all
          ? t(
              'Phần đã sửa vẫn được lưu. Hãy sửa nốt các điều còn lại. Để gửi, nhấn “Đã sửa xong, kiểm tra và gửi lại”.',
            )
          : t('Phần đã sửa vẫn được lưu. Để gửi, nhấn “Đã sửa xong, kiểm tra và gửi lại”.')}
      </p>
    </Notice>
  )
