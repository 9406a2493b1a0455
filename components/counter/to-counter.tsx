import { Reference } from '@/components/registration/reference'
import { Button, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Vietnamese } from '@/components/ui/vietnamese'
import { formatSoon, formatInstant } from '@/lib/forms/days/dates'
import { counterIntents, MOST_PASSES, PASS_MINUTES } from '@/lib/registration/desk/passes/pass'
import type { ShownPass } from '@/lib/registration/desk/passes/show-pass'
import { t } from '@/lib/words/t'

type Props = {
  reference: string
  pass: ShownPass
  href: string /** From when on another code is made. */
  noPass: Date | null
}

/** How somebody goes on with a draft at the counter: number and code, read out or scanned; and who has it open. */
export const ToCounter = ({ reference, pass: { code, isOver, desk }, href, noPass }: Props) => (
  <>
    {desk && (
      <Notice tone="info" title={t('Cán bộ đang làm tiếp tờ khai này tại quầy.')}>
        <p>
          {t('<office></office>, từ {time}.', {
            office: () => <Vietnamese>{desk.officeName}</Vietnamese>,
            time: formatInstant(desk.since),
          })}{' '}
          {t('Bạn vẫn sửa được tờ khai ở đây. Nhấn “Lấy lại tờ khai” nếu bạn không ở quầy.')}
        </p>
      </Notice>
    )}
    {noPass && (
      <Notice
        tone="warning"
        id="loi"
        title={t('Tạo mã khác từ {time}.', { time: formatSoon(noPass) })}
      >
        <p>{t('Trong một giờ, mỗi tờ khai được tạo {count} mã.', { count: MOST_PASSES })}</p>
      </Notice>
    )}
    {isOver && !desk && <p className="mb-4 font-bold">{t('Mã trước đã hết hạn.')}</p>}
    {code ? (
      <Code reference={reference} {...code} />
    ) : (
      <p className="mb-6">
        {t(
          'Mang giấy tờ gốc đến quầy cơ quan BHXH. Cán bộ mở tờ khai này bằng mã trên máy của bạn rồi làm tiếp cùng bạn. Bạn không phải khai lại.',
        )}
      </p>
    )}
    <form method="post" action={href}>
      <input type="hidden" name="reference" value={reference} />
      <ButtonRow>
        {!noPass && (
          <Button name="intent" value={counterIntents.give} look={code ? 'secondary' : 'primary'}>
            {code ? t('Tạo mã khác') : t('Tạo mã')}
          </Button>
        )}
        {(code || desk) && (
          <Button name="intent" value={counterIntents.takeBack} look="danger">
            {desk ? t('Lấy lại tờ khai') : t('Hủy mã')}
          </Button>
        )}
      </ButtonRow>
    </form>
  </>
)

type CodeProps = { reference: string } & NonNullable<ShownPass['code']>

const Code = ({ reference, digits, picture, until }: CodeProps) => (
  <div className="mb-6 gap-8 sm:flex">
    <img
      src={picture}
      alt={t('Mã QR để cán bộ quét')}
      width={200}
      height={200}
      className="mb-4 size-50 max-w-full shrink-0 rounded-md border border-line bg-white"
    />
    <div>
      <p className="mb-4">{t('Đưa mã QR cho cán bộ quét, hoặc đọc hai mã này:')}</p>
      <dl className="mb-4 text-2xl">
        <dt className="text-base">{t('Mã hồ sơ')}</dt>
        <dd className="mb-2 font-bold tabular-nums">
          <Reference>{reference}</Reference>
        </dd>
        <dt className="text-base">{t('Mã 6 chữ số')}</dt>
        <dd className="font-bold tabular-nums">{digits.replace(/(\d{3})(?=\d)/, '$1\u00a0')}</dd>
      </dl>
      <p>
        {t('Dùng một lần, trong {count} phút, đến {time}. Chỉ đọc cho cán bộ ở quầy.', {
          count: PASS_MINUTES,
          time: formatSoon(until),
        })}
      </p>
    </div>
  </div>
)
