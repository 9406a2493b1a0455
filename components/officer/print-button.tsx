'use client'

import { useEffect } from 'react'

/** Wakes the page's print button, which the server draws hidden: without JavaScript it could do nothing. */
export function PrintButton() {
  useEffect(() => {
    const button = document.querySelector<HTMLButtonElement>('button[data-print]')
    if (!button) return
    const printPage = () => print()
    button.hidden = false
    button.addEventListener('click', printPage)
    return () => button.removeEventListener('click', printPage)
  }, [])
  return null
}
