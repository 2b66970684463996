/**
 * Every HTTP code of the API. A refusal is known by its kind; its status, title and `type` follow from here, and nothing
 * else in the API names a number.
 */
export const refusals = {
  bad_field: { status: 400, title: 'A parameter is not valid' },
  bad_cursor: { status: 400, title: 'The cursor is not one of this list' },
  unreadable: { status: 400, title: 'The body cannot be read' },
  no_token: { status: 401, title: 'A bearer token is needed' },
  bad_token: { status: 401, title: 'The bearer token is not valid' },
  not_allowed: { status: 403, title: 'This may not be done with this token' },
  not_found: { status: 404, title: 'There is nothing under this address' },
  wrong_method: { status: 405, title: 'This address does not take this method' },
  conflict: { status: 409, title: 'Another story stands in its place, or none does' },
  withdrawn: { status: 410, title: 'Withdrawn' },
  too_large: { status: 413, title: 'The body is too large' },
  wrong_type: { status: 415, title: 'This content type is not read here' },
  not_a_report: { status: 422, title: 'No report could be made of the body' },
  not_possible: { status: 422, title: 'This cannot be done with these reports and stories' },
  failed: { status: 500, title: 'The request failed here' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
} as const;
export type RefusalKind = keyof typeof refusals;

export const codes = { ok: 200, accepted: 202, seeOther: 303, notModified: 304, movedForGood: 308 } as const;
