import * as z from 'zod'
import type { OpenList } from './open-list'
import { MOST_ROWS } from './open-query'
import { rowStatuses } from './rows/row-status'

const json = (schema: object) => ({ 'application/json': { schema } })
const problem = (description: string) => ({
  description,
  content: json({ $ref: '#/components/schemas/Problem' }),
})

/** The description that other software reads, made of the very schemas the rows are checked by. */
export const openApi = (lists: OpenList[], site: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Dữ liệu mở của Cổng giao dịch điện tử BHXH',
    version: '1',
    description: [
      'Chỉ đọc, không cần khóa. Dòng nào cũng nói nguồn, độ tin cậy và thời hạn của mình.',
      'Một phiên bản không bao giờ đổi: giữ lại ETag và hỏi bằng If-None-Match để khỏi tải lại.',
      ...Object.entries(rowStatuses).map(([code, { meaning }]) => `${code}: ${meaning}`),
    ].join('\n\n'),
  },
  servers: [{ url: `${site}/du-lieu-mo/v1` }],
  paths: Object.fromEntries(lists.flatMap(pathsOf)),
  components: {
    schemas: {
      ...Object.fromEntries(lists.map((list) => [list.id, rowSchema(list)])),
      Problem: { type: 'object', properties: { error: { type: 'string' } }, required: ['error'] },
    },
  },
})

function rowSchema({ row, title, about }: OpenList) {
  const { $schema: _, ...schema } = z.toJSONSchema(row)
  return { ...schema, title, description: about.join(' ') }
}

const version = {
  name: 'version',
  in: 'query',
  description: 'Phiên bản. Nếu để trống, là bản mới nhất.',
  schema: { type: 'integer', minimum: 1 },
}
const paging = [
  {
    name: 'after',
    in: 'query',
    description: 'Bỏ qua chừng ấy dòng. Lấy từ `next` của trang trước.',
    schema: { type: 'integer', minimum: 0, default: 0 },
  },
  {
    name: 'limit',
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: MOST_ROWS, default: MOST_ROWS },
  },
]

const responses = (description: string, content: object) => ({
  200: {
    description,
    headers: { ETag: { schema: { type: 'string' } } },
    content,
  },
  304: { description: 'Không đổi kể từ bản bạn đang giữ' },
  400: problem('Tham số chưa đúng'),
  404: problem('Không có danh mục hoặc phiên bản này'),
  429: problem('Hỏi quá nhanh. Đợi số giây trong Retry-After.'),
})

function pathsOf(list: OpenList): [string, object][] {
  const { id, title } = list
  const rows = { type: 'array', items: { $ref: `#/components/schemas/${id}` } }
  const head = {
    catalogue: { type: 'string', const: id },
    title: { type: 'string' },
    about: { type: 'string' },
    version: { type: 'integer' },
    dataAsOf: { type: 'string', format: 'date' },
  }
  const object = (properties: object) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
  })
  const get = (operationId: string, parameters: object[], content: object) => ({
    get: { operationId, summary: title, parameters, responses: responses(title, content) },
  })
  const next = { type: ['string', 'null'], description: 'Địa chỉ của trang sau' }
  return [
    [`/${id}`, get(id, [version, ...paging], json(object({ ...head, next, rows })))],
    [`/${id}.json`, get(`${id}-json`, [version], json(object({ ...head, rows })))],
    [`/${id}.csv`, get(`${id}-csv`, [version], { 'text/csv': { schema: { type: 'string' } } })],
    [
      `/${id}.xlsx`,
      get(`${id}-xlsx`, [version], {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
          schema: { type: 'string', format: 'binary' },
        },
      }),
    ],
  ]
}
