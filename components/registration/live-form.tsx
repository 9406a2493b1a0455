'use client'

import { useEffect } from 'react'

/** Waits until somebody touches the form of this page, then fetches what makes it pleasanter. The form works without it. */
export function LiveForm({ step }: { step: string }) {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>('form#buoc')
    const wake = () => void import('./enliven').then(({ enliven }) => form && enliven(form, step))
    form?.addEventListener('focusin', wake, { once: true })
    return () => form?.removeEventListener('focusin', wake)
  }, [step])
  return null
}
