import { Notice } from '@/components/ui/notice'

export const RoleWithoutCases = () => (
  <Notice title="Vai trò của bạn không xem hồ sơ của công dân">
    <p>Nếu bạn cần xem, người quản trị của cơ quan cấp thêm vai trò cho bạn.</p>
  </Notice>
)
