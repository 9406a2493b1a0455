import { organisationLogin } from '@/lib/forms/numbers/login-number'
import { taxCode } from '@/lib/forms/numbers/tax-code'
import { formLabels } from '@/lib/site/official-sentences'
import { addressStep } from '../questions/address'
import { confirmedPhoneStep } from '../questions/confirmed-phone'
import { contactStep } from '../questions/contact'
import { organisationStep } from '../questions/organisation'
import { representativeStep } from '../questions/representative'
import { subjectStep } from '../questions/subject'
import { submissionStep } from '../questions/submission'
import { transactionStep } from '../questions/transaction'
import { msg } from '@/lib/words/t'
import { kind } from './kind'

/** An employer registers: known by the catalogue of units, not by the register of people. */
export const organisationKind = kind({
  title: formLabels.organisation,
  steps: [
    subjectStep(),
    organisationStep(),
    representativeStep(),
    addressStep(),
    contactStep(),
    confirmedPhoneStep(),
    transactionStep(),
    submissionStep(),
  ],
  whoseStep: 'organisation',
  whose: ({ organisation: { name, taxCode } }) => ({
    fullName: name,
    login: organisationLogin(taxCode),
  }),
  whileTyped: {
    login: ({ organisation }) => {
      const code = taxCode.safeParse(organisation?.taxCode).data
      return code === undefined ? null : organisationLogin(code)
    },
    name: ({ organisation }) => organisation?.name,
    contact: ({ representative }) => representative?.fullName,
  },
  isCardShown: false,
  // The one who presses the key may change, the employer signs.
  signer: ({ organisation: { taxCode, unitCode } }) => ({ taxCode, unitCode }),
  signerWords: msg(
    'Chứng thư số phải là của cơ quan, tổ chức. Trong đó có mã số thuế hoặc mã đơn vị đã khai.',
  ),
  known: [],
})
