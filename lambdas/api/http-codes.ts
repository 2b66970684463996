/** Every error of the API by its kind, with status, title and `type`. No other file contains a status code. */
export const refusals = {
  bad_field: { status: 400, title: 'A parameter is not valid' },
  bad_cursor: { status: 400, title: 'The cursor is not valid for this list' },
  unreadable: { status: 400, title: 'The body cannot be read' },
  no_token: { status: 401, title: 'A bearer token is needed' },
  bad_token: { status: 401, title: 'The bearer token is not valid' },
  not_allowed: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  wrong_method: { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'The story was merged or withdrawn' },
  withdrawn: { status: 410, title: 'Withdrawn' },
  too_large: { status: 413, title: 'The body is too large' },
  wrong_type: { status: 415, title: 'The content type is not supported' },
  not_a_report: { status: 422, title: 'The body contains no report' },
  not_possible: { status: 422, title: 'The decision is not possible for these reports and stories' },
  failed: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
} as const;
export type RefusalKind = keyof typeof refusals;

export const codes = { ok: 200, accepted: 202, seeOther: 303, notModified: 304, movedForGood: 308 } as const;
