/** The browser that asks, as signing in needs to know it. */
export const browserIn = (request: Request) => ({
  cookie: request.headers.get('cookie') ?? undefined,
  userAgent: request.headers.get('user-agent') ?? undefined,
})

/** What was typed, without passwords: they are typed again, and never sent back. */
export function withoutPasswords({ password: _password, current: _current, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}
