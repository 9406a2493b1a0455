/** Sends each photograph of the page as soon as it is chosen. Without it the form's own button sends them. */
export function sendPhotosAsChosen(): void {
  const load = () => import('./upload-photo')
  const upload = (input: HTMLInputElement) =>
    void load().then(({ uploadPhoto }) => uploadPhoto(input))
  for (const input of document.querySelectorAll<HTMLInputElement>(
    '[data-photo="field"] input[type=file]',
  )) {
    input.addEventListener('focus', load, { once: true })
    input.addEventListener('change', () => upload(input))
    // Chosen before this script came.
    if (input.files?.length) upload(input)
  }
}
