import { roleLabel } from '@/lib/accounts/account'
import { wordsOfAct } from '@/lib/review/act-words'
import {
  actLabel,
  acts,
  statuses,
  statusLabel,
  statusesBefore,
  type Act,
} from '@/lib/registration/status'

const actNames = Object.keys(acts) as Act[]

const whoActs = (act: Act): string => {
  const { by } = acts[act]
  if (by === 'citizen') return 'công dân'
  if (by === 'system') return 'hệ thống'
  return by.map((role) => roleLabel[role].toLocaleLowerCase('vi')).join(', ')
}

const arrows = actNames.flatMap((act) =>
  statusesBefore(act).map((from) => `  ${from} --> ${acts[act].to}: ${act} (${whoActs(act)})`),
)

const isLast = (status: string) =>
  !actNames.some((act) => statusesBefore(act).some((from) => from === status))

const row = (act: Act): string => {
  const from = statusesBefore(act)
    .map((status) => statusLabel[status])
    .join(', ')
  return `| \`${act}\` | ${actLabel[act] ?? wordsOfAct(act).words} | ${from} | ${statusLabel[acts[act].to]} | ${whoActs(act)} |`
}

/** docs/states.md, drawn from the table that the application itself asks. */
export const statesDocument = (): string => `# Trạng thái của hồ sơ

Vẽ từ \`lib/registration/status.ts\` bằng \`npm run docs\`. Đừng sửa tay: kiểm tra sẽ báo.

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
