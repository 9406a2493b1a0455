import { Drawing } from './drawing'

/** How to hold the camera: flat over the card, all four corners inside. `back` shows the other side. */
export const PhotographCard = ({
  side = 'front',
  className,
}: {
  side?: 'front' | 'back'
  className?: string
}) => (
  <Drawing className={className}>
    <rect x="8" y="8" width="104" height="74" rx="6" className="fill-voice-soft stroke-none" />
    <path
      d="M14 26V14h14M92 14h14v12M106 64v12H92M28 76H14V64"
      className="fill-none stroke-accent-edge"
      strokeWidth="3"
    />
    <rect x="24" y="24" width="72" height="43" rx="4" />
    {side === 'front' ? (
      <>
        <rect x="30" y="34" width="18" height="26" rx="1.5" className="fill-accent" />
        <circle cx="39" cy="43" r="4.5" />
        <path d="M32 59c0-12 14-12 14 0" />
        <path d="M54 32h36M54 41h30M54 50h34M54 59h20" className="fill-none" />
      </>
    ) : (
      <>
        <path d="M30 32h34M30 40h26" className="fill-none" />
        <rect x="74" y="31" width="16" height="14" rx="2" className="fill-accent" />
        <path d="M30 52h60M30 57h60M30 62h60" className="fill-none" />
      </>
    )}
  </Drawing>
)
