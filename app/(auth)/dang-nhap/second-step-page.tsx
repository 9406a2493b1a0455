import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { DeviceInUse } from '@/components/accounts/second-step/device-in-use'
import { NoWay } from '@/components/accounts/second-step/no-way'
import { StepForm } from '@/components/accounts/second-step/step-form'
import { CodeLock } from '@/components/layout/code-lock'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { codeErrorsOf, type Person } from '@/lib/accounts/codes/errors-of-reasons'
import { returnPath } from '@/lib/accounts/return-path'
import { findNoStepCode, findStepTries } from '@/lib/accounts/second-step/ask-step-code'
import { findPendingOwner } from '@/lib/accounts/second-step/confirm-sign-in'
import { findPending } from '@/lib/accounts/second-step/pending-sign-in'
import {
  channelOf,
  purposeOf,
  stepWaysOf,
  type StepOwner,
  type StepWay,
} from '@/lib/accounts/second-step/ways'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findDeviceInUse } from '@/lib/accounts/sessions/find-device-in-use'
import { signInPages, stepPageOf } from '@/lib/accounts/sign-in-page'
import { beginPasskey } from '@/lib/factors/passkeys/begin-passkey'
import { keepAskedPasskey } from '@/lib/factors/passkeys/challenge'
import { factorErrors } from '@/lib/factors/proof/factor-errors'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { env } from '@/lib/platform/env'
import { findForm } from '@/lib/platform/seal/kept-form'
import { findCodeState } from '@/lib/verification/find-code-state'
import { msg, t } from '@/lib/words/t'

const titles: Record<Person, string> = {
  citizen: msg('Xác nhận thiết bị mới'),
  officer: msg('Xác nhận đăng nhập'),
}

/** After the right password: what else is to be shown, and which device is signed out by it. */
export const stepPage = (person: Person) =>
  page(async ({ request, search }) => {
    const signInPage = signInPages[person]
    const goal = returnPath(search.tiep, signInPage.home)
    const owner = await findPendingOwner(await findPending(), signInPage.kind)
    if (!owner) redirect(`${signInPage.address}?tiep=${encodeURIComponent(goal)}`)
    const ways = stepWaysOf(owner)
    const way = ways.find(({ name }) => name === search.cach) ?? ways[0]
    const [tries, inUse, values] = await Promise.all([
      findStepTries(owner),
      findDeviceInUse(owner.id),
      findForm(stepPageOf(signInPage)),
    ])
    const noAsking = way ? await findNoStepCode(owner, way, visitorOf(request).network) : null
    const passkey = way?.name === 'passkey' ? await askedOf(owner) : null
    const errors = passkey
      ? factorErrors(search.loi, tries)
      : codeErrorsOf(search.loi, { firstField: 'code', person, typed: values }, { tries, noAsking })
    const state = await stateOf(owner, way)
    const title = t(titles[person])
    return {
      title,
      hasErrors: errors.length > 0,
      body: (
        <PortalPage
          section={person === 'citizen' ? 'dang-nhap' : undefined}
          trail={[{ title: t('Đăng nhập'), href: signInPage.address }, { title }]}
          account={await findHeaderAccount()}
        >
          <FormPage title={title} errors={errors}>
            {inUse && <DeviceInUse {...inUse} />}
            {tries.until ? (
              <CodeLock of={person === 'citizen' ? 'account' : 'officer'} until={tries.until} />
            ) : way ? (
              <StepForm
                page={stepPageOf(signInPage)}
                form={{ values, errors }}
                isDemo={env.DEMO_MODE}
                {...{ goal, way, ways, state, noAsking, tries, passkey }}
              />
            ) : (
              <NoWay person={person} />
            )}
          </FormPage>
        </PortalPage>
      ),
    }
  })

/** What became of the code, where this way brings one. */
const stateOf = async ({ id, kind }: StepOwner, way: StepWay | undefined) =>
  way?.sendsTo
    ? findCodeState({
        ...{ purpose: purposeOf(kind), recipient: way.sendsTo, accountId: id },
        channel: channelOf(way),
      })
    : null

/** What a passkey of theirs is asked; the answer is expected in this browser. */
async function askedOf({ id }: StepOwner): Promise<object> {
  const { options, asked } = await beginPasskey(id, 'prove')
  await keepAskedPasskey(asked)
  return options
}
