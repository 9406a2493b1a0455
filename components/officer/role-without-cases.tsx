import { Notice } from '@/components/ui/notice'

export const RoleWithoutCases = () => (
  <Notice title="Vai trò của bạn không xem hồ sơ của công dân">
    <p>Nếu bạn cần xem, nhờ người quản trị cấp thêm vai trò.</p>
  </Notice>
)
