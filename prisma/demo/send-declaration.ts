import { today } from '@/lib/forms/days/dates'
import { searchText } from '@/lib/text/search-text'
import type { InsuredPerson } from '@/lib/insured/person'
import { storeFile } from '@/lib/stored-files/store-file'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import {
  createDraft,
  listByKeys,
  mergeTyped,
  type OwnDeclaration,
} from '@/lib/registration/repository'
import { aTypedDraftOf } from '@/lib/registration/fixtures'
import type { Unit } from '@/lib/offices/units/unit'
import { stepsOf } from '@/lib/registration/steps/journey'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import { submitDeclaration } from '@/lib/registration/sent/submit-declaration'
import { drawBack, drawCertificate, drawCertificateBack, drawFront } from './drawn-card'

/** Who sends it: of a child, a grown-up of the same household; of an employer, whoever represents it. */
export type DemoApplicant = { person: InsuredPerson; child?: InsuredPerson; unit?: Unit }
export type Sender = DemoApplicant & {
  officeCode: string
  /** Words typed otherwise than the person's papers say. */
  typed?: TypedDraft
  isBlurred?: boolean
  draw?: DrawPaper
}

/** The pictures of whoever applies: front and back. */
export type DrawPaper = (applicant: DemoApplicant, isBlurred?: boolean) => Promise<[Buffer, Buffer]>

/** Of the card, or of the birth certificate. */
export const drawOwnPaper: DrawPaper = ({ person, child }, isBlurred) =>
  child
    ? Promise.all([drawCertificate(child, person), drawCertificateBack()])
    : Promise.all([drawFront(person, isBlurred), drawBack()])

export type SentDemo = { id: string; reference: string; reload: () => Promise<OwnDeclaration> }

const streets = [
  'Số 12 đường Hoa Sữa',
  'Tổ 5, khóm Bình Minh',
  'Số 8 ngõ 3 phố Giả Định',
  'Ấp Trung Tâm',
]
const communes: Record<string, { province: string; commune: string }> = {
  '089': { province: '91', commune: '30307' },
  '08902': { province: '91', commune: '30316' },
  '001': { province: '01', commune: '00004' },
}

/** A draft filled in as the person would, with both pictures. */
export async function fillDraft({ typed = {}, ...sender }: Sender): Promise<SentDemo> {
  const hash = keyHash(newKey())
  const { id, reference } = await createDraft(hash)
  const pictures = await storePictures(id, sender)
  const words: TypedDraft = { ...answersOf(sender), ...pictures }
  for (const { id: step } of stepsOf(words)) {
    await mergeTyped(id, step, { ...words[step], ...typed[step] })
  }
  const reload = async () => (await listByKeys([hash]))[0]!
  return { id, reference, reload }
}

async function storePictures(
  declarationId: string,
  { person, child, unit, isBlurred, draw = drawOwnPaper }: Sender,
): Promise<TypedDraft> {
  if (unit) return {}
  const photo = { declarationId, mediaType: 'image/jpeg' }
  const [front, back] = await draw({ person, child }, isBlurred)
  if (child)
    return {
      birthCertificate: {
        front: await storeFile({ ...photo, kind: 'BIRTH_FRONT', bytes: front }),
        back: await storeFile({ ...photo, kind: 'BIRTH_BACK', bytes: back }),
      },
    }
  return {
    photos: {
      front: await storeFile({ ...photo, kind: 'ID_FRONT', bytes: front }),
      back: await storeFile({ ...photo, kind: 'ID_BACK', bytes: back }),
    },
  }
}

/** The same, sent. */
export async function sendDeclaration(sender: Sender): Promise<SentDemo> {
  const draft = await fillDraft(sender)
  const outcome = await submitDeclaration(await draft.reload())
  if (!outcome.ok)
    throw new Error(`The demo's declaration of ${sender.person.fullName} is ${outcome.reason}.`)
  return draft
}

/** What is asked besides is answered as in every sample. */
const answersOf = ({ person, child, unit, officeCode }: DemoApplicant & { officeCode: string }) => {
  const { fullName, bhxhCode, idNumber, phone } = person
  const kind = unit ? 'organisation' : child ? 'child' : 'person'
  return aTypedDraftOf(kind, {
    declarant: { fullName, bhxhCode, idNumber },
    ...(child && {
      child: pickChild(child),
      guardian: { kinship: person.sex === 'Nam' ? 'father' : 'mother', bhxhCode, idNumber },
    }),
    ...(unit && {
      organisation: pickUnit(unit),
      representative: { fullName, idNumber },
    }),
    address: {
      structure: 'today',
      ...communes[officeCode]!,
      street: streets[Number(bhxhCode) % streets.length]!,
    },
    contact: {
      contactPerson: fullName,
      // The longest name is longer than what may stand before an @.
      email: `${searchText(fullName).split(' ').slice(-4).join('.')}@vidu.example`,
      phone: phone!,
    },
    confirmedPhone: { confirmedPhone: phone! },
    transaction: { startsOn: today(), place: 'portal', officeCode },
  })
}

/** Its tax code is one that can be nobody's: whoever types it says that it stands. */
const pickUnit = ({ name, code, taxCode }: Unit) => ({
  name,
  unitCode: code,
  taxCode: taxCode!,
  taxCodeStands: taxCode!,
})

const pickChild = ({ fullName, birthDate, bhxhCode }: InsuredPerson) => ({
  fullName,
  birthDate,
  bhxhCode,
})
