import 'server-only'
import { findContactOfSender } from '@/lib/registration/contact/contact-now'
import { createCitizenAccount, type Created } from '@/lib/accounts/create-account'
import { linkGuardian } from '@/lib/accounts/guardians/link-guardian'
import { isSurelyOfAge } from '@/lib/accounts/guardians/may-guard'
import { isSameName } from '@/lib/insured/compare'
import { readRegister } from '@/lib/insured/read-register'
import { findUnit } from '@/lib/offices/units/find-unit'
import type { Tx } from '@/lib/platform/database/transaction'
import type { KindId } from '@/lib/registration/kinds/kinds'
import { ofKind, whoseOf } from '@/lib/registration/steps/declaration'
import type { OfficeCase } from '../office-case'

/** A case as it is approved: with its address in words, in the name of whoever decided. */
type DecidedCase = { officeCase: OfficeCase; address: string; actor: string }
type Effect = (
  approved: DecidedCase,
  tx: Tx,
) => Promise<Created | { ok: false; reason: 'guardian-not-adult' }>

/** What the approval of each kind brings about, in its transaction. */
export const effects: Record<KindId, Effect> = {
  person: openAccount,
  organisation: openAccount,
  child: async (approved, tx) => {
    const answers = ofKind(approved.officeCase.answers, 'child')
    if (answers && !(await mayLookAfter(answers.guardian.bhxhCode, tx)))
      return { ok: false, reason: 'guardian-not-adult' }
    const created = await openAccount(approved, tx)
    if (created.ok && answers) {
      const { guardian, child } = answers
      await linkGuardian(
        {
          childId: created.accountId,
          guardianCode: guardian.bhxhCode,
          kinship: guardian.kinship,
          birth: child.birthDate,
          declarationId: approved.officeCase.id,
          actor: approved.actor,
        },
        tx,
      )
    }
    return created
  },
}

/** As at the counter; the sheet has told it, and nothing is linked past it. */
async function mayLookAfter(guardianCode: string, tx: Tx): Promise<boolean> {
  const guardian = await readRegister(guardianCode, tx)
  return guardian !== null && isSurelyOfAge(guardian.birthDate)
}

async function openAccount({ officeCase, address, actor }: DecidedCase, tx: Tx): Promise<Created> {
  const { id, answers, language } = officeCase
  const { login, idNumber } = whoseOf(answers)
  // By whom an organisation is known at the counter.
  const { representative } = ofKind(answers, 'organisation') ?? {}
  const { phone, email } = await findContactOfSender({ id, ...answers.contact }, tx)
  return createCitizenAccount(
    {
      declarationId: id,
      login,
      idNumber: representative?.idNumber ?? idNumber,
      phone,
      email: email || undefined,
      language,
      fullName: await nameOfRecord(officeCase, tx),
      address,
      actor,
    },
    tx,
  )
}

/**
 * As the register, or the catalogue of employers, writes it where it is the same name («võ NHẬT Phát»). Another name stays as typed: the officers have held it against the
 * paper, not against the register.
 */
async function nameOfRecord({ answers }: OfficeCase, tx: Tx): Promise<string> {
  const { fullName } = whoseOf(answers)
  const registered = await findNameOnRecord(answers, tx)
  return registered && isSameName(fullName, registered) ? registered : fullName
}

async function findNameOnRecord(
  answers: OfficeCase['answers'],
  tx: Tx,
): Promise<string | undefined> {
  const { organisation } = ofKind(answers, 'organisation') ?? {}
  if (organisation) return (await findUnit(organisation.unitCode, tx))?.name
  const { bhxhCode } = whoseOf(answers)
  return bhxhCode ? (await readRegister(bhxhCode, tx))?.fullName : undefined
}
