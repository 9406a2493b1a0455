/** A card lying straight within four corner marks: our own drawing, no real document. */
export const CardDrawing = ({ className }: { className?: string }) => (
  <svg
    viewBox="0 0 240 168"
    className={className}
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="3"
  >
    <path d="M10 34V10h24M206 10h24v24M230 134v24h-24M34 158H10v-24" strokeLinecap="round" />
    <rect x="30" y="32" width="180" height="104" rx="8" />
    <rect x="44" y="52" width="44" height="56" rx="4" />
    <circle cx="66" cy="72" r="9" />
    <path
      d="M51 104c2-14 28-14 30 0M104 58h88M104 76h72M104 94h88M44 122h96"
      strokeLinecap="round"
    />
  </svg>
)
