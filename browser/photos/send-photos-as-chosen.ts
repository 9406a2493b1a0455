import { keepTrying } from '@/browser/forms/keep-trying'

const load = () => import('./upload-photo')

/** Sends each photograph of the page as soon as it is chosen. Without it the form's own button sends them. */
export function sendPhotosAsChosen(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(
    '[data-photo="field"] input[type=file]',
  )) {
    input.closest<HTMLElement>('[data-photo="field"]')!.dataset.sends = ''
    const upload = async () => {
      const { uploadPhoto } = await keepTrying(load, () => sayUnsent(input))
      await uploadPhoto(input)
    }
    input.addEventListener('focus', () => void keepTrying(load), { once: true })
    input.addEventListener('change', () => void upload())
    // Chosen before this script came.
    if (input.files?.length) void upload()
  }
}

/** The words are the server's: this script holds none. */
function sayUnsent(input: HTMLInputElement) {
  const status = input
    .closest('[data-photo="field"]')
    ?.querySelector<HTMLElement>('[data-photo="status"]')
  if (status) status.textContent = status.dataset.waiting ?? ''
}
