import { Drawing } from './drawing'

export const ParentAndChild = ({ className }: { className?: string }) => (
  <Drawing className={className}>
    <path d="M8 80h104" />
    <path d="M20 80V58a17 17 0 0 1 34 0v22z" className="fill-voice-soft" />
    <circle cx="37" cy="26" r="10" />
    <path d="M27 26c0-14 20-14 20 0-7 0-11-2-13-5-1 3-3 5-7 5Z" className="fill-shade" />
    <path d="M62 80V67a12 12 0 0 1 24 0v13z" className="fill-accent" />
    <circle cx="74" cy="44" r="8" />
    <path d="M66 43c1-10 15-10 16 0-4 0-7-1-9-3-2 2-4 3-7 3Z" className="fill-shade" />
    <path d="M48 62c4 6 10 7 17 7" className="fill-none" />
    <rect x="90" y="10" width="22" height="28" rx="2" />
    <path d="M95 18h12M95 24h12M95 30h7" className="fill-none" />
  </Drawing>
)
