import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { SendingNote } from '@/components/layout/sending-note'
import { Button, ButtonRow } from '@/components/ui/button'
import type { NoAsking } from '@/lib/accounts/codes/no-asking'
import type { StepWay } from '@/lib/accounts/second-step/ways'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { hasNotCome, type CodeState } from '@/lib/verification/code-state'
import type { TriesLeft } from '@/lib/verification/tries-words'
import { t } from '@/lib/words/t'
import { PasskeyPart } from '../factors/passkey-part'
import { AccountCodeField } from '../account-code-field'
import { OtherSteps } from './other-steps'
import { toWords, wayWords } from './way-words'

type Props = {
  page: string
  goal: string
  form: FormState
  way: StepWay
  ways: StepWay[]
  /** What became of the code of this way; null where none is sent. */
  state: CodeState | null
  noAsking: NoAsking | null
  tries: TriesLeft
  isDemo: boolean
  /** What a passkey is asked, where that is the way. */
  passkey: object | null
}

const broughtBy = ({ name }: StepWay) =>
  name === 'email' ? 'email' : name === 'voice' ? 'call' : 'sms'

/** The box for what shows that the account is theirs; below it the other ways, and what to do when nothing comes. */
export const StepForm = ({
  page,
  goal,
  form,
  way,
  ways,
  state,
  noAsking,
  tries,
  isDemo,
  passkey,
}: Props) => (
  <>
    {state && (
      <div className="mb-6">
        <SendingNote {...state} to={toWords(way)} by={broughtBy(way)} />
        <p>
          {t('Mã này chỉ dùng để đăng nhập. Không đọc mã cho ai, kể cả cán bộ BHXH.')}
          <DemoInboxNote isDemo={isDemo} by={way.name === 'email' ? 'email' : 'sms'} />
        </p>
      </div>
    )}
    <form method="post" action={page} noValidate>
      <input type="hidden" name="tiep" value={goal} />
      <input type="hidden" name="way" value={way.name} />
      {passkey ? (
        <PasskeyPart
          options={passkey}
          label={t(wayWords.passkey.label)}
          look="primary"
          otherwise={t('Hãy chọn cách khác ở dưới.')}
          error={errorOf(form, 'passkey')}
        />
      ) : (
        <>
          <AccountCodeField
            label={t(wayWords[way.name].label)}
            hint={t(wayWords[way.name].hint)}
            tries={tries}
            value={form.values.code}
            error={errorOf(form, 'code')}
            isDigits={way.name !== 'backup'}
          />
          <ButtonRow>
            <Button>{t('Đăng nhập')}</Button>
          </ButtonRow>
        </>
      )}
    </form>
    <div className="mt-8">
      <OtherSteps
        {...{ page, goal, way, ways, noAsking }}
        isOpen={form.errors.length > 0 || passkey !== null || (state !== null && hasNotCome(state))}
      />
    </div>
  </>
)
