import { CardDrawing } from './card-drawing'

/** How to take a picture an officer can read, said before the camera comes out. */
export const PhotoAdvice = () => (
  <div className="mb-8 gap-6 sm:flex">
    <CardDrawing className="mb-4 h-auto w-full max-w-60 shrink-0 text-voice" />
    <ul className="list-disc space-y-1 pl-6">
      <li>Chụp CMND, căn cước hoặc hộ chiếu bạn đã khai, cả hai mặt.</li>
      <li>Đặt giấy tờ trên nền tối, đủ bốn góc, không lóa đèn.</li>
      <li>Với hộ chiếu: mặt trước là trang có ảnh, mặt sau là bìa.</li>
      <li>Mỗi ảnh được lưu ngay. Ảnh được mã hóa, chỉ cán bộ của cơ quan bạn chọn xem được.</li>
    </ul>
  </div>
)
