'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/** Lets people see what they type. Without JavaScript there is no button, and the field works all the same. */
export function ShowPassword({ field }: { field: string }) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const input = document.getElementById(field) as HTMLInputElement
    input.type = isShown ? 'text' : 'password'
    // Sent as a password again, so that the browser does not remember it among the words typed.
    const hide = () => setShown(false)
    input.form?.addEventListener('submit', hide)
    return () => input.form?.removeEventListener('submit', hide)
  }, [field, isShown])
  if (!isLive) return null
  return (
    <button
      type="button"
      aria-controls={field}
      onClick={() => setShown(!isShown)}
      className="min-h-11 cursor-pointer px-1 text-base text-voice underline"
    >
      {isShown ? 'Ẩn mật khẩu' : 'Hiện mật khẩu'}
    </button>
  )
}
