import type { IconName } from './icon'

// A state is told by its word and its sign; the colour only repeats it.
export const tones = {
  info: { icon: 'info', classes: 'border-voice bg-voice-soft', text: 'text-voice' },
  success: { icon: 'check', classes: 'border-success bg-success-soft', text: 'text-success' },
  warning: { icon: 'warning', classes: 'border-warning bg-warning-soft', text: 'text-warning' },
  danger: { icon: 'danger', classes: 'border-danger bg-danger-soft', text: 'text-danger' },
} as const satisfies Record<string, { icon: IconName; classes: string; text: string }>

export type Tone = keyof typeof tones
