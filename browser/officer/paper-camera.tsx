import { Camera } from '@/browser/paper/camera'

type Props = {
  /** The box a scanner types into, and the address its button posts to. */
  box: string
  action: string
}

/** The camera in the place of a scanner: what it reads is put into the box and sent, as if a scanner had typed it. */
export const PaperCamera = ({ box, action }: Props) => (
  <Camera
    onFound={(scanned) => {
      const field = document.getElementById(box) as HTMLInputElement | null
      if (!field?.form) return
      field.value = scanned
      const button = [...field.form.elements].find(
        (one): one is HTMLButtonElement =>
          one instanceof HTMLButtonElement && one.formAction.endsWith(action),
      )
      field.form.requestSubmit(button)
    }}
    className="min-h-11 cursor-pointer rounded-md border-2 border-voice bg-paper px-4 py-2 font-bold text-voice"
  />
)
