import { expect, test } from 'vitest'
import { BEGUN_FILE, lastBegun } from './begun-file'

test.each([
  [`${BEGUN_FILE}=1764500000000`, '1764500000000'],
  [`khac=2; __Host-${BEGUN_FILE}=17; nua=3`, '17'],
  ['', null],
  [`${BEGUN_FILE}=`, null],
  [`khac-${BEGUN_FILE}=5`, null],
])('người tải tệp nghe được rằng tệp đã đến, đọc từ dấu “%s”', (cookies, at) => {
  expect(lastBegun(cookies)).toBe(at)
})
