import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import { formLabels } from '@/lib/site/official-sentences'
import { addressStep } from '../questions/address'
import { confirmedPhoneStep } from '../questions/confirmed-phone'
import { contactStep } from '../questions/contact'
import { declarantStep } from '../questions/declarant'
import { photosStep } from '../questions/photos'
import { subjectStep } from '../questions/subject'
import { submissionStep } from '../questions/submission'
import { transactionStep } from '../questions/transaction'
import { msg } from '@/lib/words/t'
import { kind } from './kind'

/** Somebody of age registers an account of their own. */
export const personKind = kind({
  title: formLabels.person,
  steps: [
    subjectStep(),
    declarantStep(),
    addressStep(),
    photosStep(),
    contactStep(),
    confirmedPhoneStep(),
    transactionStep(),
    submissionStep(),
  ],
  whoseStep: 'declarant',
  whose: ({ declarant }) => ({ ...declarant, login: declarant.bhxhCode }),
  whileTyped: {
    login: ({ declarant }) => bhxhCode.safeParse(declarant?.bhxhCode).data ?? null,
    name: ({ declarant }) => declarant?.fullName,
    contact: ({ declarant }) => declarant?.fullName,
  },
  isCardShown: true,
  signer: ({ declarant }) => declarant,
  signerWords: msg(
    'Chứng thư số phải là của người đăng ký. Trong đó có số căn cước hoặc mã số BHXH đã khai.',
  ),
  known: [
    {
      role: 'holder',
      bhxhCode: ({ declarant }) => declarant.bhxhCode,
      beside: ['declarant', 'contact'],
    },
  ],
})
