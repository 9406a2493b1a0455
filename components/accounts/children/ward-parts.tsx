import { PersonName } from '@/components/ui/words/person-name'
import { kinshipLabel } from '@/lib/accounts/guardians/kinship'
import { formatDay } from '@/lib/forms/days/dates'
import { otherGuardian } from '@/lib/site/questions'
import { t } from '@/lib/words/t'

/** Who else looks after the child: what they are to it, never who they are. */
export const SharedWith = ({ others }: { others: string[] }) =>
  t('Cùng quản lý với bạn: {who}.', {
    who: others.map((kinship) => t(kinshipLabel(kinship)).toLocaleLowerCase('vi')).join(', '),
  })

/** Until when somebody looks after a child, in one sentence wherever it is told: the birthday itself is the child's own. */
export const untilWords = (endsOn: Date) =>
  t('Bạn quản lý tài khoản này đến ngày {day}, khi con đủ 18 tuổi.', { day: formatDay(endsOn) })

/** Several such links stand on one page: each says whose it is to whoever hears it. */
export const ChangeContacts = ({ id, fullName }: { id: string; fullName: string }) => (
  <a href={`/ca-nhan/con/${id}/lien-he`} className="inline-flex min-h-11 items-center">
    <span>
      {t('Đổi điện thoại, thư điện tử của con')}
      <span className="sr-only">
        {': '}
        <PersonName>{fullName}</PersonName>
      </span>
    </span>
  </a>
)

type Sibling = { id: string; fullName: string }

/** From one child to the other. */
export const OtherWards = ({ wards }: { wards: Sibling[] }) =>
  wards.length > 0 && (
    <nav aria-labelledby="con-khac" className="mb-6">
      <h2 id="con-khac" className="mb-2 text-2xl">
        {t('Con khác của bạn')}
      </h2>
      <ul>
        {wards.map(({ id, fullName }) => (
          <li key={id}>
            <a href={`/ca-nhan/con/${id}`} className="inline-flex min-h-11 items-center">
              <PersonName>{fullName}</PersonName>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

/** What nobody can do from an account: where it is done, and with what. */
export const OtherGuardian = () => (
  <details className="mb-6">
    <summary className="min-h-11 cursor-pointer py-2 font-bold">
      {t(otherGuardian.question)}
    </summary>
    <p className="mt-2 max-w-prose">
      {t(otherGuardian.answer)} <a href="/tra-cuu/co-quan-bhxh">{t('Tìm cơ quan BHXH')}</a>
    </p>
  </details>
)
