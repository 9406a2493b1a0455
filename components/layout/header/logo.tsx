/** Our own sign: a shelter over two grown-ups and a child. No state emblem, no real agency's logo. */
export const Logo = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" className={className}>
    <path d="M4 25a20 20 0 0 1 40 0Z" fill="#ffb638" />
    <g fill="none" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round">
      <path d="M11 44v-6a4.5 4.5 0 0 1 9 0v6M28 44v-6a4.5 4.5 0 0 1 9 0v6M21.5 44v-2.5a2.5 2.5 0 0 1 5 0V44" />
    </g>
    <g fill="currentColor">
      <circle cx="15.5" cy="30" r="3" />
      <circle cx="32.5" cy="30" r="3" />
      <circle cx="24" cy="35" r="2.4" />
    </g>
  </svg>
)
