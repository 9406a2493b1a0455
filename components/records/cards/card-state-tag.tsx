import { StatusTag } from '@/components/ui/status-tag'
import { cardStateWords } from '@/lib/cards/state-words'
import type { ListedCard } from '@/lib/cards/shown-cards'

const tones = {
  valid: 'success',
  coming: 'info',
  replaced: 'neutral',
  expired: 'warning',
} as const

export const CardStateTag = ({ of }: { of: ListedCard }) => (
  <StatusTag tone={tones[of.state]}>{cardStateWords(of)}</StatusTag>
)
