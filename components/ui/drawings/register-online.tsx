import { Drawing } from './drawing'

export const RegisterOnline = ({ className }: { className?: string }) => (
  <Drawing className={className}>
    <rect x="16" y="10" width="72" height="50" rx="4" />
    <path d="M6 66h92l-6 8H12z" className="fill-voice-soft" />
    <path d="M27 23h22M27 33h40M27 43h26" className="fill-none" />
    <circle cx="73" cy="25" r="8" className="fill-accent" />
    <path d="m69 25 3 3 5-6" className="fill-none stroke-accent-ink" />
    <rect x="70" y="44" width="46" height="30" rx="3" />
    <rect x="75" y="50" width="13" height="18" rx="1.5" className="fill-voice-soft" />
    <path d="M94 53h16M94 60h16M94 67h9" className="fill-none" />
  </Drawing>
)
