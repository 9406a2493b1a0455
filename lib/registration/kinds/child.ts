import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import { addressStep } from '../questions/address'
import { birthCertificateStep } from '../questions/birth-certificate'
import { childStep } from '../questions/child'
import { confirmedPhoneStep } from '../questions/confirmed-phone'
import { contactStep } from '../questions/contact'
import { guardianStep } from '../questions/guardian'
import { subjectStep } from '../questions/subject'
import { submissionStep } from '../questions/submission'
import { transactionStep } from '../questions/transaction'
import { msg } from '@/lib/words/t'
import { kind } from './kind'

/** A parent or guardian registers somebody under eighteen who has no identity card yet. */
export const childKind = kind({
  title: childStep().title,
  steps: [
    subjectStep(),
    childStep(),
    guardianStep(),
    addressStep(),
    birthCertificateStep(),
    contactStep(),
    confirmedPhoneStep(),
    transactionStep(),
    submissionStep(),
  ],
  whoseStep: 'child',
  whose: ({ child }) => ({ ...child, login: child.bhxhCode }),
  whileTyped: {
    login: ({ child }) => bhxhCode.safeParse(child?.bhxhCode).data ?? null,
    name: ({ child }) => child?.fullName,
    contact: () => undefined,
  },
  isCardShown: false,
  // A child signs nothing; whoever answers for it does.
  signer: ({ guardian }) => guardian,
  signerWords: msg(
    'Chứng thư số phải là của cha, mẹ hoặc người giám hộ. Trong đó có số căn cước hoặc mã số BHXH đã khai.',
  ),
  known: [
    {
      role: 'holder',
      bhxhCode: ({ child }) => child.bhxhCode,
      beside: ['child'],
    },
    {
      role: 'guardian',
      bhxhCode: ({ guardian }) => guardian.bhxhCode,
      beside: ['guardian', 'contact'],
    },
  ],
})
