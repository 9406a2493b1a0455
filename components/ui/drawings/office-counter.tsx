import { Drawing } from './drawing'

export const OfficeCounter = ({ className }: { className?: string }) => (
  <Drawing className={className}>
    <path d="M14 54V14h92v40" className="fill-voice-soft" />
    <path d="M10 14h100" />
    <path d="M42 54c0-22 36-22 36 0z" />
    <circle cx="60" cy="29" r="8.5" />
    <path d="M51 29c0-13 18-13 18 0-6 0-10-2-12-4-1 2-3 4-6 4Z" className="fill-shade" />
    <circle cx="92" cy="27" r="7" />
    <path d="M92 23v4l3 2" className="fill-none" />
    <rect x="6" y="54" width="108" height="9" rx="2" />
    <path d="M16 63v17M104 63v17M16 80h88" className="fill-none" />
    <path d="m22 54 4-10h16l-4 10z" className="fill-accent" />
  </Drawing>
)
