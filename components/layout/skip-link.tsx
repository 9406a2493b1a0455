export const mainId = 'noi-dung'

export const SkipLink = () => (
  <a
    href={`#${mainId}`}
    className="sr-only rounded-md bg-paper px-4 py-3 font-bold focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
  >
    Đến nội dung chính
  </a>
)
