/** Where a code can be read that the demo only pretends to send. Drawn after a sentence. */
export const DemoInboxNote = ({
  isDemo,
  what = 'tin',
}: {
  isDemo: boolean
  what?: 'tin' | 'thư'
}) =>
  isDemo && (
    <>
      {' '}
      Bản trình diễn không gửi {what} thật: xem mã trong{' '}
      <a href="/hop-thu-demo">hộp thư trình diễn</a>.
    </>
  )
