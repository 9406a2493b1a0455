import 'server-only'
import { createCitizenAccount, type Created } from '@/lib/accounts/create-account'
import { linkGuardian } from '@/lib/accounts/guardians/link-guardian'
import { isSameName } from '@/lib/insured/compare'
import { readRegister } from '@/lib/insured/read-register'
import type { Tx } from '@/lib/platform/database/transaction'
import type { KindId } from '@/lib/registration/kinds/kinds'
import { ofKind, whoseOf } from '@/lib/registration/steps/declaration'
import type { OfficeCase } from '../office-case'

/** A case as it is approved: with its address in words, in the name of whoever decided. */
type DecidedCase = { officeCase: OfficeCase; address: string; actor: string }
type Effect = (approved: DecidedCase, tx: Tx) => Promise<Created>

/** What the approval of each kind brings about, in its transaction. */
export const effects: Record<KindId, Effect> = {
  person: openAccount,
  child: async (approved, tx) => {
    const created = await openAccount(approved, tx)
    const answers = ofKind(approved.officeCase.answers, 'child')
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

async function openAccount({ officeCase, address, actor }: DecidedCase, tx: Tx): Promise<Created> {
  const { id, answers, language } = officeCase
  const { bhxhCode, idNumber } = whoseOf(answers)
  const { phone, email } = answers.contact
  return createCitizenAccount(
    {
      declarationId: id,
      login: bhxhCode,
      idNumber,
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
 * As the register writes it where it is the same name («võ NHẬT Phát»). Another name stays as typed: the officers have held it against the
 * paper, not against the register.
 */
async function nameOfRecord({ answers }: OfficeCase, tx: Tx): Promise<string> {
  const { bhxhCode, fullName } = whoseOf(answers)
  const person = await readRegister(bhxhCode, tx)
  return person && isSameName(fullName, person.fullName) ? person.fullName : fullName
}
