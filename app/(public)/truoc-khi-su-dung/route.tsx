import { page } from '@/app/page-route'
import { drawIntroduction } from './draw-introduction'

/** «Tìm hiểu các thông tin trước khi sử dụng»: at the first sign-in by itself, and for whoever likes to read it. */
export const GET = page(({ search }) => drawIntroduction('1', search))
