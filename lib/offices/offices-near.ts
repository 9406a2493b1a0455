import 'server-only'
import { formerDistricts, formerProvinces } from '@/lib/places/former-places'
import type { District } from '@/lib/places/place'
import { districtOfficeName, type Office, provincialOfficeCode } from './office'
import { listTheseOffices } from './repository'

/**
 * The offices to offer first to somebody who lives in a commune of today: those of the districts it was formed from, then the provincial
 * one above them. Those of the other provinces merged into its own are not near; they are offered where no commune is known.
 */
export async function officesNear(provinceCode: string, communeCode = ''): Promise<Office[]> {
  const [districts, provinces] = await Promise.all([
    formerDistricts(communeCode),
    formerProvinces(provinceCode),
  ])
  return listTheseOffices([
    ...districts.map(officeOfDistrict),
    ...districts.map((district) => ({ code: provincialOfficeCode(district.provinceCode) })),
    ...(districts.length > 0 ? [] : provinces).map(({ code }) => ({
      code: provincialOfficeCode(code),
    })),
  ])
}

const officeOfDistrict = ({ name, provinceCode }: District) => ({
  parentCode: provincialOfficeCode(provinceCode),
  name: districtOfficeName(name),
})
