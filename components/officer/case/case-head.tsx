import { PersonName } from '@/components/ui/words/person-name'
import { Reference } from '@/components/registration/reference'
import { ConfirmedByCode } from '@/components/registration/confirmed-by-code'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownBhxhCode } from '@/lib/forms/shown'
import { kindOf } from '@/lib/registration/kinds/kinds'
import { shownReference } from '@/lib/registration/reference/reference'
import { whoseOf } from '@/lib/registration/steps/declaration'
import { closed } from '@/lib/registration/steps/status'
import type { OfficeCase } from '@/lib/review/office-case'
import { languages, readLanguage, SOURCE } from '@/lib/words/languages.mjs'
import { dueDay } from '../due-day'
import { StatusOfCase } from '../status-of-case'

type Props = {
  officeCase: OfficeCase
  officeName: string
  /** The case that follows in what waits for this officer. */
  next?: string | null
  /** Below the heading of a page. */
  isPart?: boolean
}

/** Which case, whose, where it stands and until when. */
export function CaseHead({ officeCase, officeName, next, isPart }: Props) {
  const Heading = isPart ? 'h2' : 'h1'
  const language = readLanguage(officeCase.language)
  const isBound = officeCase.dueOn !== null && !closed.includes(officeCase.status)
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <Heading className="text-2xl">
        Hồ sơ <Reference sign=":">{officeCase.reference}</Reference>{' '}
        <PersonName>{whoseOf(officeCase.answers).fullName}</PersonName>
      </Heading>
      <StatusOfCase status={officeCase.status} />
      {isBound && (
        <p>
          {officeCase.status === 'RETURNED' ? 'Hạn bổ sung' : 'Hẹn trả lời'}: {dueDay(officeCase)}
        </p>
      )}
      {next && (
        <a href={`/can-bo/ho-so/${next}`} className="ml-auto inline-flex min-h-11 items-center">
          Hồ sơ tiếp theo<span className="sr-only"> {shownReference(next)}</span>
        </a>
      )}
      {/* A line of its own at every width: at one where it just fits, it would jump there when the letters come. */}
      <p className="basis-full text-sm text-ink-soft">
        {kindOf(officeCase.answers).title}. {officeName}. Gửi lúc{' '}
        {formatInstant(officeCase.submittedAt)}.
        {language !== SOURCE && ` Tin nhắn và phiếu kích hoạt viết bằng ${languages[language]}.`}
        {officeCase.account && (
          <>
            {' '}
            Bắt đầu từ tài khoản của <PersonName>{officeCase.account.fullName}</PersonName>, mã số
            BHXH {shownBhxhCode(officeCase.account.login)}.
          </>
        )}
        {officeCase.authenticated && (
          <>
            {' '}
            <ConfirmedByCode sent={officeCase.authenticated} />
          </>
        )}
      </p>
    </div>
  )
}
