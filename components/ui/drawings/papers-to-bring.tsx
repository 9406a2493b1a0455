import { Drawing } from './drawing'

export const PapersToBring = ({ className }: { className?: string }) => (
  <Drawing className={className}>
    <rect x="18" y="6" width="54" height="76" rx="3" />
    <path d="M32 15h26M27 26h36M27 34h36M27 42h20" className="fill-none" />
    <path d="M28 70c4-8 7-8 6-2s3 3 6-1 4 0 6 1" className="fill-none" />
    <rect x="54" y="46" width="52" height="34" rx="3" />
    <rect x="60" y="53" width="14" height="20" rx="1.5" className="fill-accent" />
    <path d="M80 56h19M80 63h19M80 70h11" className="fill-none" />
  </Drawing>
)
