import { PersonName } from '@/components/ui/words/person-name'
import type { Ward } from '@/lib/accounts/guardians/ward'
import { t } from '@/lib/words/t'
import { ChangeContacts, SharedWith, untilWords } from './ward-parts'

/** Whose accounts somebody looks after, until when. */
export const WardList = ({ wards }: { wards: Ward[] }) =>
  wards.length === 0 ? (
    <p className="mb-6">{t('Tài khoản của bạn chưa quản lý tài khoản nào của con.')}</p>
  ) : (
    <ul className="mb-6 border-t border-line">
      {wards.map(({ id, fullName, endsOn, isOpened, isInUse, others }) => (
        <li key={id} className="border-b border-line py-3">
          <a href={`/ca-nhan/con/${id}`} className="inline-flex min-h-11 items-center font-bold">
            <PersonName>{fullName}</PersonName>
          </a>
          <p className="text-base text-ink-soft">
            {untilWords(endsOn)}{' '}
            {isOpened ? t('Con đã tự đặt mật khẩu.') : t('Chưa ai đặt mật khẩu.')}
            {others.length > 0 && (
              <>
                {' '}
                <SharedWith others={others} />
              </>
            )}
          </p>
          {isInUse && <ChangeContacts id={id} fullName={fullName} />}
        </li>
      ))}
    </ul>
  )
