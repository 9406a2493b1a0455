import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { Notice } from '@/components/ui/notice'
import { factorLabel, MOST_OF_KIND, type Factors, type NamedKind } from '@/lib/factors/factor'
import { t } from '@/lib/words/t'
import { NamedFactors } from './named-factors'

type Props = { factors: Factors; base: string; isFew: boolean }

/** Every way the account has beside its password, and what could be added. */
export const FactorList = ({ factors: { named, backupCodes }, base, isFew }: Props) => {
  const of = (kind: NamedKind) => named.filter((one) => one.kind === kind)
  return (
    <>
      <Panel title={t(factorLabel.PASSKEY)}>
        <p className="mb-4">
          {t(
            'Máy hỏi vân tay như khi mở khóa, rồi bạn vào ngay, không cần mật khẩu. Vân tay không rời khỏi máy.',
          )}
        </p>
        <NamedFactors factors={of('PASSKEY')} base={base} />
        <Add kind="PASSKEY" count={of('PASSKEY').length} href={`${base}/van-tay`}>
          {t('Thêm vân tay')}
        </Add>
      </Panel>
      <Panel title={t(factorLabel.TOTP)}>
        <p className="mb-4">
          {t(
            'Ứng dụng trên điện thoại hiện một mã sáu chữ số, đổi sau mỗi nửa phút. Không cần mạng, không cần sóng.',
          )}
        </p>
        <NamedFactors factors={of('TOTP')} base={base} />
        <Add kind="TOTP" count={of('TOTP').length} href={`${base}/ung-dung`}>
          {t('Thêm ứng dụng')}
        </Add>
      </Panel>
      <Panel title={t(factorLabel.BACKUP)}>
        <p className="mb-4">
          {t('Mười mã in ra giấy, mỗi mã dùng một lần, cho lúc mất điện thoại.')}
        </p>
        {isFew && backupCodes !== null ? (
          <Notice
            tone="warning"
            title={t('Còn {left} mã. Hãy tạo mã mới.', { left: backupCodes })}
          />
        ) : (
          <p className="mb-4 font-bold">
            {backupCodes === null
              ? t('Bạn chưa có mã dự phòng.')
              : t('Còn {left} mã chưa dùng.', { left: backupCodes })}
          </p>
        )}
        <ButtonLink look="secondary" href={`${base}/ma-du-phong`}>
          {backupCodes === null ? t('Tạo mười mã') : t('Tạo mười mã mới')}
        </ButtonLink>
      </Panel>
    </>
  )
}

type AddProps = { kind: NamedKind; count: number; href: string; children: string }

const Add = ({ kind, count, href, children }: AddProps) =>
  count < MOST_OF_KIND[kind] ? (
    <ButtonLink look="secondary" href={href}>
      {children}
    </ButtonLink>
  ) : (
    <p>{t('Đã đủ {most}. Xóa bớt thì thêm được.', { most: MOST_OF_KIND[kind] })}</p>
  )
