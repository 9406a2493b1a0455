import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { tones, type Tone } from './tones'

const neutral = { icon: 'clock', classes: 'border-edge bg-ground', text: 'text-ink' } as const

export type StatusTagProps = { tone?: Tone | 'neutral'; icon?: IconName; children: string }

export function StatusTag({ tone = 'neutral', icon, children }: StatusTagProps) {
  const look = tone === 'neutral' ? neutral : tones[tone]
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-sm leading-snug font-bold',
        look.classes,
        look.text,
      )}
    >
      <Icon name={icon ?? look.icon} className="size-4" />
      {children}
    </span>
  )
}
