import { hotline, site } from '@/lib/site/settings'

/** A page of its own, without the site around it: it is for whoever asks too fast, and must cost nothing. */
export function slowDown(seconds: number): Response {
  const minutes = Math.ceil(seconds / 60)
  return new Response(page(minutes), {
    status: 429,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(seconds),
    },
  })
}

const page = (minutes: number) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tra cứu quá nhanh - ${site.shortTitle}</title>
    <link rel="stylesheet" href="/loi-he-thong.css" />
  </head>
  <body>
    <p><strong>${site.title}</strong></p>
    <main>
      <h1>Có quá nhiều lượt tra cứu từ mạng của bạn</h1>
      <p>Bạn thử lại sau ${minutes} phút. Câu hỏi của bạn vẫn nằm trên địa chỉ của trang này.</p>
      <ul>
        <li><a href="">Thử lại</a></li>
        <li><a href="/du-lieu-mo">Tải cả danh mục một lần</a></li>
        <li>Gọi <a href="${hotline.href}">${hotline.shown}</a> nếu bạn cần gấp</li>
      </ul>
    </main>
  </body>
</html>
`
