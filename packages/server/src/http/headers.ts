/** What the console's pages may load: their own files, nothing inline, nothing from elsewhere. */
const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

/** What a downloaded report may do when somebody opens it from here: show itself, run nothing. */
export const reportPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"

/** What answers of the API may do when a browser is made to show them: nothing. */
const apiPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-dns-prefetch-control': 'off',
}

/** Adds the security headers to an answer; a policy that the answer brought along stays. */
export function withSecurityHeaders(response: Response, path: string): Response {
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
  if (!response.headers.has('content-security-policy')) {
    response.headers.set('content-security-policy', path.startsWith('/api/') ? apiPolicy : consolePolicy)
  }
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
  return response
}
