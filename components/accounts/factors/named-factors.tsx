import { Button, ButtonLink } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { TextField } from '@/components/ui/fields/text-field'
import { Words } from '@/components/ui/words/words'
import type { Factor } from '@/lib/factors/factor'
import { formatInstant } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

type Props = { factors: Factor[]; base: string }

/** What its owner has added of one kind. */
export const NamedFactors = ({ factors, base }: Props) =>
  factors.length > 0 && (
    <ul className="mb-4 space-y-4">
      {factors.map((factor) => (
        <li key={factor.id} className="border-t border-line pt-4">
          <h3 className="wrap-anywhere">
            <Words>{factor.name}</Words>
          </h3>
          <p className="text-base text-ink-soft">
            {t('Thêm lúc {instant}.', { instant: formatInstant(factor.createdAt) })}{' '}
            {factor.lastUsedAt
              ? t('Dùng gần nhất lúc {instant}.', { instant: formatInstant(factor.lastUsedAt) })
              : t('Chưa dùng lần nào.')}
            {factor.isSyncable && ` ${t('Có thể dùng cả trên các máy khác của bạn.')}`}
          </p>
          <Rename factor={factor} base={base} />
          <ButtonLink look="quiet" href={`${base}/xoa?cach=${factor.id}`}>
            {t('Xóa “{name}”', { name: factor.name })}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )

const Rename = ({ factor: { id, name }, base }: { factor: Factor; base: string }) => (
  <Details summary={t('Đặt tên khác cho “{name}”', { name })}>
    <form method="post" action={base} noValidate>
      <TextField name={`ten-${id}`} label={t('Tên mới')} value={name} autoComplete="off" />
      <Button look="secondary" name="cach" value={id}>
        {t('Lưu tên')}
      </Button>
    </form>
  </Details>
)
