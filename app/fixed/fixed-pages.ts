import type { ReactNode } from 'react'
import HomePage from '@/app/(public)/page'
import * as services from '@/app/(public)/dich-vu-cong/page'
import * as payments from '@/app/(public)/dong-bhxh-dien-tu/page'
import * as paper from '@/app/(public)/giay/page'
import * as about from '@/app/(public)/gioi-thieu/page'
import * as checkCard from '@/app/(public)/kiem-tra-the/page'
import * as keptCard from '@/app/(public)/the-tren-may/page'
import * as help from '@/app/(public)/ho-tro/page'
import * as guide from '@/app/(public)/huong-dan/page'
import * as notes from '@/app/(public)/luu-y/page'
import * as documents from '@/app/(public)/tai-lieu-ung-dung/page'
import * as news from '@/app/(public)/tin-tuc/page'
import * as privacy from '@/app/(public)/quyen-rieng-tu/page'
import * as lookUps from '@/app/(public)/tra-cuu/page'
import * as accessibility from '@/app/(public)/tro-nang/page'

type Fixed = { default: () => ReactNode | Promise<ReactNode>; metadata: { title: string } }

/** By address: one of each `page.tsx`, as its test asks. */
export const fixedPages: Record<string, Fixed> = {
  '': { default: HomePage, metadata: { title: '' } },
  'dich-vu-cong': services,
  'dong-bhxh-dien-tu': payments,
  giay: paper,
  'gioi-thieu': about,
  'ho-tro': help,
  'huong-dan': guide,
  'kiem-tra-the': checkCard,
  'luu-y': notes,
  'quyen-rieng-tu': privacy,
  'tai-lieu-ung-dung': documents,
  'the-tren-may': keptCard,
  'tin-tuc': news,
  'tra-cuu': lookUps,
  'tro-nang': accessibility,
}
