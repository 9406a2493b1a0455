import { useEffect, useRef, useState } from 'react'
import { t } from '@/lib/words/t'
import { codeFinder } from './find-code'

type Props = { onFound: (scanned: string) => void; className: string }

/** A button that opens the camera and looks until a code is in sight; where there is no camera, it says so. */
export function Camera({ onFound, className }: Props) {
  const [state, setState] = useState<'closed' | 'open' | 'missing'>('closed')
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (state !== 'open' || !video.current) return
    return watch(video.current, {
      onFound: (scanned) => {
        setState('closed')
        onFound(scanned)
      },
      onMissing: () => setState('missing'),
    })
  }, [state])
  if (!navigator.mediaDevices) return null
  return (
    <div className="my-3">
      <button
        type="button"
        className={className}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        {state === 'open' ? t('Tắt máy ảnh') : t('Quét bằng máy ảnh')}
      </button>
      {state === 'open' && (
        <video
          ref={video}
          muted
          playsInline
          aria-label={t('Hình từ máy ảnh: đưa mã QR vào giữa')}
          className="mt-3 block aspect-video w-full max-w-[36rem] rounded-md bg-ink object-cover"
        />
      )}
      <p role="status" className="mt-2 text-base text-ink-soft">
        {state === 'open' && t('Đưa mã QR vào giữa hình, cách máy chừng một gang tay.')}
        {state === 'missing' &&
          t('Không mở được máy ảnh. Cho phép trang dùng máy ảnh, hoặc dùng cách khác.')}
      </p>
    </div>
  )
}

type Watched = { onFound: (scanned: string) => void; onMissing: () => void }

const BETWEEN_FRAMES_MS = 120
const wanted = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } }

/** Looks at frame after frame; what it answers ends it and lets the camera go. */
function watch(video: HTMLVideoElement, { onFound, onMissing }: Watched): () => void {
  let isOver = false
  let stream: MediaStream | undefined
  const end = () => {
    isOver = true
    for (const track of stream?.getTracks() ?? []) track.stop()
  }
  const look = async () => {
    stream = await navigator.mediaDevices.getUserMedia({ video: wanted })
    if (isOver) return end()
    video.srcObject = stream
    await video.play()
    const find = await codeFinder()
    while (!isOver) {
      const scanned = await find(video)
      if (scanned && !isOver) {
        end()
        onFound(scanned)
      }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_FRAMES_MS))
    }
  }
  look().catch(() => isOver || onMissing())
  return end
}
