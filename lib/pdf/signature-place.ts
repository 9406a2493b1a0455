import type { Canvas } from './canvas'

/** What readers show beside a signature before they look into it. `contact` is where to ask. */
export type SignatureFacts = { name: string; reason: string; contact: string; at: Date }

/** Readers of signatures and @signpdf/signpdf know the place of what is not yet known by these signs. */
const UNKNOWN = '**********'
/** A chain of a licensed authority with RSA keys takes five thousand. */
const ROOM = 8_192
/** Printed, and by nobody moved or taken away. */
const PRINTED_LOCKED = 132
const SIGNED_AND_APPENDED_TO = 3

/** Of what may be done to the file afterwards: nothing. */
const NO_CHANGE = 1
/**
 * The signature certifies the whole file, so a reader that is shown a file with a note or a box painted over it says that it was changed.
 * Without this it is an approval, which lets anybody add notes. PDF/A allows it (ISO 19005-2, 6.1.12), without a digest of its own.
 */
const certified = {
  Type: 'SigRef',
  TransformMethod: 'DocMDP',
  TransformParams: { Type: 'TransformParams', V: '1.2', P: NO_CHANGE },
}

type Form = PDFKit.PDFDocument & {
  _root: { data: { AcroForm: { data: object }; Perms?: object } }
  page: { annotations: unknown[] }
}

/**
 * An empty field for the signature, without a picture: what it says stands on the paper in words. It is tagged, as PDF/UA asks for; the
 * form has no appearances to be made by readers, as PDF/A asks for.
 */
export function placeForSignature(canvas: Canvas, { name, reason, contact, at }: SignatureFacts) {
  const pdf = canvas.pdf as Form
  const signature = pdf.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, UNKNOWN, UNKNOWN, UNKNOWN],
    Contents: Buffer.alloc(ROOM),
    M: at,
    Reference: [certified],
    Name: new String(name),
    Reason: new String(reason),
    ContactInfo: new String(contact),
  })
  signature.end(undefined)
  const alt = `Chữ ký số: ${name}`.normalize('NFC')
  const element = pdf.struct('Form', { alt })
  canvas.body.add(element)
  pdf.initForm()
  pdf.annotate(0, 0, 0, 0, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String('ChuKySo'),
    TU: new String(alt),
    F: PRINTED_LOCKED,
    P: pdf.page.dictionary,
    V: signature,
    structParent: element,
  } as PDFKit.Mixins.AnnotationOption)
  element.end()
  pdf._root.data.Perms = { DocMDP: signature }
  const { data } = pdf._root.data.AcroForm
  const { DR } = data as { DR: object }
  const Fields = [pdf.page.annotations.at(-1)]
  pdf._root.data.AcroForm.data = { DR, Fields, SigFlags: SIGNED_AND_APPENDED_TO }
}
