import { expect, test } from 'vitest'
import { toldOf } from './fixtures/told-of'
import { plainStyle, writeClaimFile } from './fixtures/writing/claim-writer'
import { inventVisit } from './fixtures/writing/invent-visit'

const visit = () => inventVisit({ seed: 1, version: '3176', lines: 3 })

async function told(text: string) {
  const [event] = await toldOf([text])
  if (event!.kind !== 'bad-claim') return []
  const errors = event!.findings.filter(({ level }) => level === 'error')
  return errors.map(({ table, field, rule }) => [table, field, rule].filter(Boolean).join(' '))
}

test('một mã vừa lạ vừa dài chỉ kể một lần; bảng hỏng thì không kể là thiếu', async () => {
  const long = visit()
  long.tables.XML1![0]!.KET_QUA_DTRI = '77'
  expect(await told([...writeClaimFile([long], plainStyle)].join(''))).toEqual([
    'XML1 KET_QUA_DTRI too-long',
  ])
  const whole = [...writeClaimFile([visit()], plainStyle)].join('')
  const broken = whole.replace(/(<LOAIHOSO>XML1<\/LOAIHOSO>\s*<NOIDUNGFILE>)/, '$1%')
  expect(await told(broken)).toEqual(['XML1 not-base64'])
})
