import { classes } from '@/components/ui/classes'
import { Hint } from '@/components/ui/fields/field'
import { TextField } from '@/components/ui/fields/text-field'
import { Icon } from '@/components/ui/icon'
import { NewPage } from '@/components/ui/new-page'
import { fileWords, photoWords, type FieldWords } from './photo-words'
import { PhotoInput } from './photo-input'
import { t } from '@/lib/words/t'

/** «Mặt trước» in the middle of a sentence. */
const inLine = (label: string) => label.toLocaleLowerCase('vi')

type Props = {
  name: string
  label: string
  hint?: string
  error?: string
  /** Required, as the official form marks it. */
  star?: boolean
  /** The address of the photograph already kept, if there is one. */
  keptSrc?: string
  /** What a machine saw of it that may not do. */
  warning?: string
  /** The box in which one says why it is sent all the same. */
  because?: { name: string; value: string }
  /** What the form's `intent` says when «Xóa ảnh» is pressed; without it a photograph can only be replaced. */
  removeValue?: string
  /** A photograph that may be looked at and not changed. */
  readOnly?: boolean
  /** Checked by scripts before a byte is sent; without JavaScript only the server checks it. */
  limit?: { bytes: number; message: string }
  /** On a phone: taken by its camera there and then. */
  byCamera?: boolean
  /** What to press where it could not be sent by itself; otherwise the form's «Tiếp». */
  unsent?: string
  /** It may be a document too: so is the one already kept where `kept` says so. */
  file?: { kept: boolean }
}

/**
 * One photograph of a form that posts `multipart/form-data`. Where scripts run, it is sent as soon
 * as it is chosen: `photo-parts.ts` finds the parts that change by their `data-photo` names.
 */
export function PhotoField({ name, label, hint, error, star, limit, ...rest }: Props) {
  const { byCamera, unsent, file, ...kept } = rest
  const which = inLine(label)
  const words = file ? fileWords() : photoWords()
  return (
    <div
      data-photo="field"
      data-name={name}
      data-limit-bytes={limit?.bytes}
      data-limit-message={limit?.message}
      data-label={label}
      data-sending={words.sending(which)}
      data-saved={words.saved(which)}
      className="group mb-7 border-danger has-[input[aria-invalid=true]]:border-l-4 has-[input[aria-invalid=true]]:pl-4"
    >
      <label htmlFor={name} className="font-bold">
        {label}
        {star && ' *'}
      </label>
      <Hint name={name} hint={hint} />
      <PhotoError {...{ name, label, error, words }} />
      <KeptPhoto label={label} words={words} isDocument={file?.kept} {...kept} />
      {!kept.readOnly && (
        <PhotoInput
          name={name}
          byCamera={byCamera}
          takesFiles={file !== undefined}
          aria-describedby={classes(hint && `${name}-hint`, error && `${name}-error`) || undefined}
          aria-invalid={error ? true : undefined}
          // Of a file only the attribute itself tells it; the form asks no browser to check.
          required={star && !kept.keptSrc}
        />
      )}
      <p
        data-photo="status"
        data-waiting={unsent ?? words.unsent(which)}
        role="status"
        className="mt-2 text-base font-bold"
      />
    </div>
  )
}

/** Only below a warning. What is sent all the same is looked at by an officer, who reads why. */
const Because = ({ name, value, side }: { name: string; value: string; side: string }) => (
  <div className="mt-2 mb-4 border-l-4 border-accent pl-3 peer-[[hidden]]:hidden">
    <TextField
      name={name}
      label={t('Vì sao vẫn gửi ảnh {which} này (nếu có)', { which: inLine(side) })}
      hint={t('Bạn gửi ảnh này vẫn được. Cán bộ xem ảnh và đọc lời bạn ghi ở đây.')}
      value={value}
      autoComplete="off"
    />
  </div>
)

/**
 * Always there, so that an error that comes later stands where one that came with the page stands, and is read aloud. One that
 * came with the page is plain text: the list on top has said it.
 */
const PhotoError = ({ name, label, error, words }: ErrorProps) => (
  <div role={error ? undefined : 'alert'}>
    <p
      id={`${name}-error`}
      hidden={!error}
      className="mt-2 flex gap-2 text-base font-bold text-danger"
    >
      <Icon name="danger" className="mt-0.5" />
      <span>
        <span className="sr-only">{words.error(inLine(label))} </span>
        <span data-photo="error">{error}</span>
      </span>
    </p>
  </div>
)

type ErrorProps = Pick<Props, 'name' | 'label' | 'error'> & { words: FieldWords }
type KeptProps = Pick<
  Props,
  'label' | 'keptSrc' | 'warning' | 'because' | 'removeValue' | 'readOnly'
> & { words: FieldWords; isDocument?: boolean }

function KeptPhoto({ label, keptSrc, words, isDocument, ...rest }: KeptProps) {
  const { warning, because, removeValue, readOnly } = rest
  const which = <span className="sr-only"> {inLine(label)}</span>
  const saved = words.kept(label)
  return (
    <div data-photo="kept" hidden={!keptSrc} className="mt-3">
      <div
        data-photo="frame"
        data-alt={saved}
        data-document={words.document}
        className="flex h-56 items-center justify-center rounded-md border border-line bg-ground [&>img]:max-h-full"
      >
        {keptSrc && (isDocument ? words.document : <img src={keptSrc} alt={saved} />)}
      </div>
      <div className="flex min-h-12 flex-wrap items-center gap-x-5 text-base">
        <span className="mr-auto flex items-center gap-2 font-bold text-success">
          <Icon name="check" />
          {words.isKept}
        </span>
        <a data-photo="link" href={keptSrc} target="_blank" className="py-2">
          {words.open}
          {which} <NewPage />
        </a>
        {!readOnly && removeValue && (
          <button
            name="intent"
            value={removeValue}
            formNoValidate
            className="min-h-11 cursor-pointer text-danger underline"
          >
            {words.remove}
            {which}
          </button>
        )}
      </div>
      <p data-photo="warning" hidden={!warning} className="peer mt-2 border-l-4 border-accent pl-3">
        {warning}
      </p>
      {because && !readOnly && <Because {...because} side={label} />}
      {!readOnly && <p className="mt-2 font-bold group-data-sends:hidden">{words.other}</p>}
    </div>
  )
}
