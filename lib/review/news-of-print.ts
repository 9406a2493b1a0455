import { shownReference } from '@/lib/registration/reference'
import { hotline, site } from '@/lib/site/settings'

/** To the phone of the account's owner, when its code is printed at a counter. */
export const newsOfPrint = (reference: string): string =>
  `${site.sender}: Mã kích hoạt của hồ sơ ${shownReference(reference)} vừa được in tại quầy. Nếu ông/bà không đến nhận, xin gọi ngay ${hotline.shown}`
