type Facility = {
  code: string | null
  kind: string | null
  level: string | null
  status: string
  validTo: string | null
}

const KINDS = ['benh_vien', 'trung_tam_y_te']
const SHARE_OF_TEN = 6

/** No public list says whose papers for sick leave count. For a demonstration, the same six tenths of the hospitals each time, and those everybody knows. */
export const inventsSickLeavePapers = ({ code, kind, level, status, validTo }: Facility): boolean =>
  KINDS.includes(kind ?? '') &&
  status === 'ATTESTED' &&
  validTo === null &&
  (level === 'trung_uong' ||
    [...(code ?? '')].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 10 < SHARE_OF_TEN)
