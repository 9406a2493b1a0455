import { transitions } from '@/lib/registration/steps/status'

/** The second pair of eyes: a decision, while it waits and when it takes effect. */
export const decisionActions = {
  decideApproval: {
    ...transitions['decide-approve'],
    slug: 'duyet',
    label: 'Duyệt và cấp tài khoản',
    name: 'duyệt và cấp tài khoản',
    done: 'Đã ghi quyết định duyệt. Công dân chưa nhận tin, bạn còn hoàn tác được.',
    leaves: true,
    isFinishing: true,
  },
  decideRefusal: {
    ...transitions['decide-refuse'],
    slug: 'tu-choi',
    label: 'Từ chối hồ sơ',
    name: 'từ chối',
    done: 'Đã ghi quyết định từ chối. Công dân chưa nhận tin, bạn còn hoàn tác được.',
    leaves: true,
    isFinishing: true,
  },
  undoDecision: {
    ...transitions['undo-decision'],
    slug: 'hoan-tac',
    label: 'Hoàn tác quyết định',
    name: 'hoàn tác quyết định',
    done: 'Đã hoàn tác quyết định. Công dân không nhận tin nào.',
  },
  carryOut: {
    ...transitions.approve,
    slug: 'gui-ngay',
    label: 'Gửi ngay, không chờ',
    name: 'cho quyết định có hiệu lực',
    done: 'Quyết định đã có hiệu lực. Công dân nhận tin nhắn.',
    leaves: true,
    isFinishing: true,
  },
} as const
