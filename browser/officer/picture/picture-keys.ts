import { asTaken, moved, turned, zoomed, type View } from './view'

const A_BIT = 0.1

/** Keys of a picture that has the focus; any other key is the browser's. */
export const pictureKeys: Readonly<Record<string, (view: View) => View>> = {
  '+': (view) => zoomed(view, 1),
  '=': (view) => zoomed(view, 1),
  '-': (view) => zoomed(view, -1),
  '0': () => asTaken,
  ']': (view) => turned(view, 90),
  '[': (view) => turned(view, -90),
  ArrowLeft: (view) => moved(view, A_BIT, 0),
  ArrowRight: (view) => moved(view, -A_BIT, 0),
  ArrowUp: (view) => moved(view, 0, A_BIT),
  ArrowDown: (view) => moved(view, 0, -A_BIT),
}

export const keysInWords =
  'Phím khi ảnh đang được chọn: + và − phóng, mũi tên di chuyển, [ và ] xoay, 0 đặt lại.'
