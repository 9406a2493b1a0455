import { ButtonLink, ButtonRow } from '@/components/ui/button'
import type { Service } from '@/lib/services/service'
import { t } from '@/lib/words/t'

type Props = Pick<Service, 'fromAccount'> & {
  /** Their account may do it. */
  isSignedIn: boolean
}

/** The shorter way where somebody has an account: first for whoever is signed in, told to all others. */
export const FromAccount = ({ fromAccount, isSignedIn }: Props) =>
  fromAccount &&
  (isSignedIn ? (
    <div className="mb-6">
      <p>{t('Phần của bạn đã có sẵn. Tờ khai được gửi bằng mã của tài khoản.')}</p>
      <ButtonRow>
        <ButtonLink href={fromAccount.href}>{t(fromAccount.title)}</ButtonLink>
      </ButtonRow>
    </div>
  ) : (
    <p className="my-4">
      {t('Bạn đã có tài khoản? <a></a>: phần của bạn đã có sẵn.', {
        a: () => <a href={fromAccount.href}>{t(fromAccount.title)}</a>,
      })}
    </p>
  ))
