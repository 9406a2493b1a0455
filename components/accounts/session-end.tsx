'use client'

import { useEffect, useRef, useState } from 'react'

type Props = { idleSeconds: number; warnSeconds: number }

const CHECK_MS = 5_000

/**
 * Warns before an idle session ends, and takes personal data off an unattended screen when it has. Without JavaScript
 * the server ends the session all the same; the screen then stays as it was.
 */
export function SessionEnd({ idleSeconds, warnSeconds }: Props) {
  const [isNear, setNear] = useState(false)
  const seenAt = useRef(0)
  useEffect(() => {
    seenAt.current = Date.now()
    const timer = setInterval(() => {
      const leftSeconds = idleSeconds - (Date.now() - seenAt.current) / 1000
      setNear(leftSeconds < warnSeconds)
      // The server decides: another window may have kept the session alive, and then this leads back here.
      if (leftSeconds < 0)
        location.assign(`/het-phien?tiep=${encodeURIComponent(location.pathname)}`)
    }, CHECK_MS)
    return () => clearInterval(timer)
  }, [idleSeconds, warnSeconds])

  async function stay() {
    const answer = await fetch('/phien', { method: 'POST' })
    if (!answer.ok) return location.reload()
    seenAt.current = Date.now()
    setNear(false)
  }

  if (!isNear) return null
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-20 border-t-4 border-warning bg-warning-soft py-4"
    >
      <div className="mx-auto flex max-w-site flex-wrap items-center gap-x-6 gap-y-3 px-4">
        <p className="min-w-0 flex-1">
          <strong>Phiên sắp kết thúc.</strong> Bạn không thao tác gần 30 phút. Bạn còn dùng tiếp
          không?
        </p>
        <button
          type="button"
          onClick={stay}
          className="min-h-12 cursor-pointer rounded-md border-2 border-voice bg-paper px-5 font-bold text-voice max-sm:w-full"
        >
          Dùng tiếp
        </button>
      </div>
    </div>
  )
}
