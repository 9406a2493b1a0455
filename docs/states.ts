import { roleLabel } from '@/lib/accounts/account'
import { wordsOfAct } from '@/lib/review/desk/act-words'
import {
  transitionLabel,
  transitions,
  statuses,
  statusLabel,
  statusesBefore,
  type Transition,
} from '@/lib/registration/steps/status'

const actNames = Object.keys(transitions) as Transition[]

const whoActs = (act: Transition): string => {
  const { by } = transitions[act]
  if (by === 'citizen') return 'công dân'
  if (by === 'system') return 'hệ thống'
  return by.map((role) => roleLabel[role].toLocaleLowerCase('vi')).join(', ')
}

const arrows = actNames.flatMap((act) =>
  statusesBefore(act).map(
    (from) => `  ${from} --> ${transitions[act].to}: ${act} (${whoActs(act)})`,
  ),
)

const isLast = (status: string) =>
  !actNames.some((act) => statusesBefore(act).some((from) => from === status))

const row = (act: Transition): string => {
  const from = statusesBefore(act)
    .map((status) => statusLabel[status])
    .join(', ')
  return `| \`${act}\` | ${transitionLabel[act] ?? wordsOfAct(act).words} | ${from} | ${statusLabel[transitions[act].to]} | ${whoActs(act)} |`
}

/** docs/states.md, drawn from the table that the application itself asks. */
export const statesDocument = (): string => `# Trạng thái của hồ sơ

Vẽ từ \`lib/registration/steps/status.ts\` bằng \`npm run docs\`. Đừng sửa tay: kiểm tra sẽ báo.

\`\`\`mermaid
stateDiagram-v2
${statuses.map((status) => `  state "${statusLabel[status]}" as ${status}`).join('\n')}
  [*] --> DRAFT
${arrows.join('\n')}
${statuses
  .filter(isLast)
  .map((status) => `  ${status} --> [*]`)
  .join('\n')}
\`\`\`

| bước | nghĩa | từ | đến | ai |
| --- | --- | --- | --- | --- |
${actNames.map(row).join('\n')}
`
