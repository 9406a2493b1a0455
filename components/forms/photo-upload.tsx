'use client'
import { useEffect } from 'react'

/** Sends each photograph of the page as soon as it is chosen. Without it the form's own button sends them. */
export function PhotoUpload() {
  useEffect(() => {
    const inputs = document.querySelectorAll<HTMLInputElement>(
      '[data-photo="field"] input[type=file]',
    )
    const load = () => import('./upload-photo')
    const upload = ({ currentTarget }: { currentTarget: EventTarget | null }) =>
      load().then(({ uploadPhoto }) => uploadPhoto(currentTarget as HTMLInputElement))
    for (const input of inputs) {
      input.addEventListener('focus', load, { once: true })
      input.addEventListener('change', upload)
      // Chosen before this script came.
      if (input.files?.length) void upload({ currentTarget: input })
    }
    return () => inputs.forEach((input) => input.removeEventListener('change', upload))
  }, [])
  return null
}
