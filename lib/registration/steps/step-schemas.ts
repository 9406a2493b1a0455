import { addressSchema } from '../questions/address'
import { birthCertificateSchema } from '../questions/birth-certificate'
import { childSchema } from '../questions/child'
import { confirmedPhoneSchema } from '../questions/confirmed-phone'
import { contactSchema } from '../questions/contact'
import { declarantSchema } from '../questions/declarant'
import { guardianSchema } from '../questions/guardian'
import { organisationSchema } from '../questions/organisation'
import { photosSchema } from '../questions/photos'
import { representativeSchema } from '../questions/representative'
import { subjectSchema } from '../questions/subject'
import { submissionSchema } from '../questions/submission'
import { transactionSchema } from '../questions/transaction'
import type { StepId, StepOf } from './steps'

/** What is right at each step. A browser judges by these too, and is given nothing else of the questions. */
export const stepSchemas = {
  subject: subjectSchema,
  declarant: declarantSchema,
  child: childSchema,
  guardian: guardianSchema,
  organisation: organisationSchema,
  representative: representativeSchema,
  birthCertificate: birthCertificateSchema,
  address: addressSchema,
  photos: photosSchema,
  contact: contactSchema,
  confirmedPhone: confirmedPhoneSchema,
  transaction: transactionSchema,
  submission: submissionSchema,
} as const satisfies { readonly [Id in StepId]: StepOf<Id>['schema'] }
