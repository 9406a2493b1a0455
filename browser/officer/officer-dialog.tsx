import { useEffect, useRef, type ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

type Props = {
  label: string
  onClose: () => void
  className: string
  children: ReactNode
}

/** Over the page from the moment it is drawn, until Esc or its «Đóng» (close-button.tsx). */
export function OfficerDialog({ label, onClose, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={label}
      className={classes(
        'm-auto rounded-lg border border-edge bg-paper p-4 text-ink backdrop:bg-focus-edge/70',
        className,
      )}
    >
      {children}
    </dialog>
  )
}
