import { Drawing } from '@/components/ui/drawings/drawing'

/** The sign of the portal, told as a picture: three generations under one shelter, a card in hand. */
export const FamilyUnderShelter = ({ className }: { className?: string }) => (
  <Drawing box="0 0 360 290" className={className}>
    <path d="M40 180a140 140 0 0 1 280 0Z" className="fill-accent stroke-none" />
    <path d="M16 270h328" />
    <path d="M84 270v-76a36 36 0 0 1 72 0v76z" className="fill-voice-soft" />
    <circle cx="120" cy="126" r="24" />
    <path d="M96 127c-2-36 50-36 48 0-14 0-25-5-30-13-3 8-9 13-18 13Z" className="fill-shade" />
    <path d="M204 270v-66a36 36 0 0 1 72 0v66z" />
    <path d="M212 168c-8-52 64-52 56 0-6 6-12 9-28 9s-22-3-28-9Z" className="fill-shade" />
    <circle cx="240" cy="144" r="22" />
    <path d="M219 138c10-2 18-6 21-13 4 7 12 11 21 13-3-28-39-28-42 0Z" className="fill-shade" />
    <path d="M154 270v-36a26 26 0 0 1 52 0v36z" className="fill-shade" />
    <circle cx="180" cy="188" r="19" />
    <path d="M161 187c1-25 37-25 38 0-10 0-17-3-21-8-3 5-9 8-17 8Z" className="fill-shade" />
    <path d="M112 130h.1M128 130h.1M232 148h.1M248 148h.1M174 192h.1M187 192h.1" strokeWidth="4" />
    <path d="M114 139q6 5 12 0M234 157q6 5 12 0M175 199q5 4 10 0" className="fill-none" />
    <path d="M132 206c10 18 24 24 38 26" className="fill-none" />
    <rect x="228" y="208" width="76" height="48" rx="5" />
    <rect x="236" y="219" width="18" height="26" rx="2" className="fill-accent" />
    <path d="M262 222h32M262 232h32M262 242h18" className="fill-none" />
    <path d="M222 226c6-3 13-1 13 5s-7 8-13 6" />
  </Drawing>
)
