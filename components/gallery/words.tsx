import { Drawing } from '@/components/ui/drawings/drawing'
import { OfficeCounter } from '@/components/ui/drawings/office-counter'
import { ParentAndChild } from '@/components/ui/drawings/parent-and-child'
import { RegisterOnline } from '@/components/ui/drawings/register-online'
import { Icon, iconNames } from '@/components/ui/icon'
import { Masked } from '@/components/ui/words/masked'
import { NewPage } from '@/components/ui/new-page'
import { Official } from '@/components/ui/official'
import { PersonName } from '@/components/ui/words/person-name'
import { PlaceName, Vietnamese } from '@/components/ui/vietnamese'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { Words } from '@/components/ui/words/words'
import { portalAdvice } from '@/lib/site/official-sentences'
import type { Samples } from './samples'

const SIZE = 'w-[10rem]'

export const words: Samples = {
  Icon: (
    <ul className="flex flex-wrap gap-6">
      {iconNames.map((name) => (
        <li key={name} className="flex items-center gap-2">
          <Icon name={name} /> {name}
        </li>
      ))}
    </ul>
  ),
  Masked: <Masked>{{ mask: '*** *** 678' }}</Masked>,
  NewPage: (
    <a href="#NewPage">
      Văn bản <NewPage />
    </a>
  ),
  PersonName: <PersonName>{'Lê Thị Giả Định '.repeat(12)}</PersonName>,
  Official: <Official of={portalAdvice.scanQr} end="." />,
  PlaceName: <PlaceName>Tổ chức I-VAN: Công ty Giả Định</PlaceName>,
  Vietnamese: <Vietnamese>Thành phố Châu Đốc</Vietnamese>,
  // Heard, not seen.
  VisuallyHidden: <VisuallyHidden>Chỉ nghe thấy.</VisuallyHidden>,
  Words: <Words>Mã K7PM-3QXR, ngày 05/12/2026, nguoi@vi-du.vn không bị ngắt ở giữa.</Words>,
  Drawing: (
    <Drawing className={SIZE}>
      <rect x="20" y="20" width="80" height="50" />
    </Drawing>
  ),
  OfficeCounter: <OfficeCounter className={SIZE} />,
  ParentAndChild: <ParentAndChild className={SIZE} />,
  RegisterOnline: <RegisterOnline className={SIZE} />,
}
