import type { SignedPaper } from './signed-paper'
import { areAllLedTo } from './led-to'
import { differingKeys, sameValue } from './same-value'
import { signatureFields, type SignatureField } from './signature-field'
import { hidesNothing } from './visible-part'
import {
  dictionaryOf,
  listOf,
  nameOf,
  pointerOf,
  type PdfDictionary,
  type PdfObject,
} from './value'
import { hasActiveContent } from './active-content'

type AddedFault =
  | 'content-changed'
  | 'active-content'
  | 'strange-update'
  | 'covers-paper'
  | 'several-signatures'
  | 'not-signed'
export type Added = { ok: true; signature: PdfObject } | { ok: false; fault: AddedFault }

const refused = (fault: AddedFault): Added => ({ ok: false, fault })

/** What a signing program may set on the root: the form with the signature, what helps to check it later, what certifies. */
const ON_ROOT = new Set(['AcroForm', 'DSS', 'Extensions', 'Version', 'Perms', 'Metadata'])
const ON_PAGE = new Set(['Annots', 'LastModified', 'Tabs'])
/** The title stays: readers show it. */
const ON_INFO = new Set(['ModDate', 'Producer'])
const ON_FORM = new Set(['Fields', 'SigFlags', 'DR', 'DA', 'NeedAppearances'])

/** Whether a signature was added to our paper, and nothing else that shows, does or replaces anything. */
export function judgeAdded(paper: SignedPaper): Added {
  const { root } = paper.issued
  const catalog = dictionaryOf(paper.value({ kind: 'reference', number: root, generation: 0 }))
  const form = dictionaryOf(paper.value(catalog?.get('AcroForm')))
  if (!form) return refused(paper.appended.size > 0 ? 'content-changed' : 'not-signed')
  const fields = signatureFields(paper, form)
  if (!fields || differs(form, ON_FORM)) return refused('content-changed')
  const objects = [...paper.appended.values()]
  if (!objects.every((object) => mayStand(paper, object, fields))) return refused('content-changed')
  if (hasActiveContent(objects)) return refused('active-content')
  return areAllLedTo(paper) ? onlyOne(paper, fields) : refused('strange-update')
}

function onlyOne(paper: SignedPaper, fields: SignatureField[]): Added {
  const [field, ...others] = fields
  if (others.length > 0) return refused('several-signatures')
  if (!field?.value) return refused('not-signed')
  return hidesNothing(paper, field.widgets)
    ? { ok: true, signature: field.value }
    : refused('covers-paper')
}

const differs = (dictionary: PdfDictionary, allowed: Set<string>) =>
  [...dictionary.keys()].some((key) => !allowed.has(key))

/** A new object shows nothing until something leads to it; one that replaces ours must be of a kind that signing touches. */
function mayStand(paper: SignedPaper, object: PdfObject, fields: SignatureField[]): boolean {
  const ours = paper.issued.object(object.number)
  if (!ours) return !paper.issued.table.places.has(object.number)
  return ours.stream || object.stream
    ? isMetadata(ours) && isMetadata(object)
    : mayReplace(paper, ours, object, fields)
}

function mayReplace(
  paper: SignedPaper,
  ours: PdfObject,
  object: PdfObject,
  fields: SignatureField[],
): boolean {
  const [before, after] = [dictionaryOf(ours.value), dictionaryOf(object.value)]
  if (!before || !after) return sameValue(ours.value, object.value)
  const keys = differingKeys(before, after)
  if (object.number === paper.issued.root) return keys.every((key) => ON_ROOT.has(key))
  if (object.number === pointerOf(paper.issued.table.trailer.get('Info'))?.number)
    return keys.every((key) => ON_INFO.has(key))
  if (nameOf(before.get('Type')) !== 'Page') return keys.length === 0
  return keys.every((key) => ON_PAGE.has(key)) && onlySignaturesOn(paper, { before, after }, fields)
}

/** What describes the paper to programs; nobody sees it. */
const isMetadata = ({ value, stream }: PdfObject) =>
  stream !== undefined && nameOf(dictionaryOf(value)?.get('Type')) === 'Metadata'

function onlySignaturesOn(
  paper: SignedPaper,
  { before, after }: { before: PdfDictionary; after: PdfDictionary },
  fields: SignatureField[],
): boolean {
  const notes = (page: PdfDictionary) => listOf(paper.value(page.get('Annots'))) ?? []
  const widgets = new Set(fields.flatMap((field) => [...field.widgets.keys()]))
  const kept = notes(before)
  const now = notes(after)
  return (
    kept.every((note, at) => sameValue(note, now[at])) &&
    now.slice(kept.length).every((note) => widgets.has(pointerOf(note)?.number ?? -1))
  )
}
