import type { CodeState } from '@/lib/verification/code-state'
import { msg, t } from '@/lib/words/t'

type Tone = 'success' | 'info' | 'warning' | 'neutral'

const words: Record<CodeState['state'], { tone: Tone; is: string }> = {
  sending: { tone: 'neutral', is: msg('Đang chờ gửi') },
  retrying: { tone: 'warning', is: msg('Chưa gửi được, đang gửi lại') },
  sent: { tone: 'info', is: msg('Đã gửi đi') },
  late: { tone: 'info', is: msg('Đã gửi đi, chưa có báo đã đến') },
  delivered: { tone: 'success', is: msg('Đã đến nơi') },
  failed: { tone: 'warning', is: msg('Không gửi được') },
  // Neither is ever of a message that exists.
  none: { tone: 'neutral', is: msg('Chưa gửi') },
  unknown: { tone: 'neutral', is: msg('Chưa gửi') },
}

/** How far a message has come. */
export const stateOfMessage = (state: CodeState['state']): { tone: Tone; is: string } => ({
  tone: words[state].tone,
  is: t(words[state].is),
})
