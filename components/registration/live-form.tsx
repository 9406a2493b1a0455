'use client'

import { useEffect } from 'react'
import { hasUnsaved } from '@/components/forms/unsaved'

/** Waits for somebody's first move on this page, then fetches what makes its form pleasanter. The form works without it. */
export function LiveForm({ step }: { step: string }) {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>('form#buoc')
    if (!form) return
    const waking = new AbortController()
    const wake = () => {
      waking.abort()
      void import('./enliven').then(({ enliven }) => enliven(form, step))
    }
    // Somebody may have begun before this page came alive, or left it with words unsaved.
    if (form.contains(document.activeElement) || hasUnsaved()) wake()
    else
      for (const sign of ['focusin', 'keydown', 'pointerdown', 'pointermove'])
        document.addEventListener(sign, wake, { signal: waking.signal })
    return () => waking.abort()
  }, [step])
  return null
}
