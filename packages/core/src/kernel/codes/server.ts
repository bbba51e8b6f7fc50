import type { CodeEntry } from './code.ts'

/** FW4xxx. Codes are registered once and never reused. */
export const serverCodes = {
  FW4001: {
    severity: 'error',
    title: 'address not allowed',
    explanation:
      'The server listens on the loopback interface only. On any other address everybody on the network could reach it, and the local sign-in was not made for that.',
    wayOut: 'Leave `--host` out, or use 127.0.0.1, ::1 or localhost; reach it from elsewhere through an SSH tunnel.',
  },
  FW4002: {
    severity: 'error',
    title: 'port not available',
    explanation: 'The port could not be opened: another program listens on it, or this account may not use it.',
    wayOut: 'Choose another port with `--port`, or 0 for any free one.',
  },
  FW4003: {
    severity: 'error',
    title: 'wrong host',
    explanation:
      'The request named a host that this server does not answer for. A foreign web page can point its own name at 127.0.0.1 (DNS rebinding); such requests are refused.',
    wayOut: 'Use the address that the server printed when it started.',
  },
  FW4004: {
    severity: 'error',
    title: 'request from another site',
    explanation: 'A write came from another origin, or without the token that only the signed-in page has. Such requests are refused.',
    wayOut: 'Reload the console and try again; programs send the API token as `Authorization: Bearer` instead of a cookie.',
  },
  FW4005: {
    severity: 'error',
    title: 'not signed in',
    explanation:
      'There is no valid session or API token with the request: sessions end after 30 idle minutes, after 12 hours, and when the server restarts.',
    wayOut: 'Open the sign-in link that the server printed, or ask an administrator for a new one.',
  },
  FW4006: {
    severity: 'error',
    title: 'not allowed',
    explanation: 'None of the grants of the person signed in allows this action on this thing.',
    wayOut: 'Ask an administrator for the role that is named in the message.',
  },
  FW4007: {
    severity: 'error',
    title: 'sign-in link not valid',
    explanation: 'Sign-in links work once and for ten minutes. This one was used, has expired, or never existed.',
    wayOut: 'Ask an administrator for a new link, or restart the server to have one printed.',
  },
  FW4008: {
    severity: 'error',
    title: 'too many attempts',
    explanation: 'Sign-in failed too often from this address, so further attempts are refused for a while.',
    wayOut: 'Wait for the time in the `Retry-After` header and use a fresh link.',
  },
  FW4009: {
    severity: 'error',
    title: 'request not readable',
    explanation:
      'The request is not what the API reads: JSON in UTF-8, within its limits of size and depth, without keys that reach for object internals.',
    wayOut: 'Send `Content-Type: application/json` with a body as the OpenAPI document describes it.',
  },
  FW4010: {
    severity: 'error',
    title: 'request not valid',
    explanation: 'A parameter or a member of the body is missing, unknown or outside its bounds.',
    wayOut: 'Mend what the message names; `GET /api/v1/openapi.json` describes every parameter.',
  },
  FW4011: {
    severity: 'error',
    title: 'not found',
    explanation: 'There is no such thing, or the person signed in may not see it.',
    wayOut: 'Check the address, or list what there is first.',
  },
  FW4012: {
    severity: 'error',
    title: 'busy',
    explanation: 'A scan runs already. Scans never overlap, so that every snapshot is compared with the one before it.',
    wayOut: 'Wait until `GET /api/v1/scans/current` says `idle`.',
  },
  FW4013: {
    severity: 'error',
    title: 'in conflict with what is there',
    explanation: 'What is asked for contradicts the present state: it was decided, exists, or is declared in a file.',
    wayOut: 'Load the present state and decide again.',
  },
  FW4014: {
    severity: 'error',
    title: 'separation of duties',
    explanation: 'Whoever asks for an exception or an approval does not decide it. Somebody else has to.',
    wayOut: 'Ask another person with the approver role.',
  },
  FW4015: {
    severity: 'error',
    title: 'schedule not valid',
    explanation: 'The schedule is not a cron expression: minute, hour, day of month, month, day of week.',
    wayOut: 'Write, for example, `0 6 * * *` for six in the morning (UTC) every day.',
  },
  FW4016: {
    severity: 'warning',
    title: 'scheduled run failed',
    explanation: 'A scheduled scan or evaluation did not finish. What was known before stays in place.',
    wayOut: 'Read the message, mend what it names, and start a scan by hand.',
  },
  FW4017: {
    severity: 'warning',
    title: 'last good estate in use',
    explanation: 'The estate has errors now, so the server goes on with the last estate that had none.',
    wayOut: 'Mend the errors beside this one; the next evaluation picks the estate up.',
  },
  FW4018: {
    severity: 'warning',
    title: 'recorded document not usable',
    explanation: 'A waiver or approval kept in the journal does not fit its kind any more, so it has no effect.',
    wayOut: 'Withdraw it and record it again.',
  },
  FW4019: {
    severity: 'error',
    title: 'no such source',
    explanation: 'A scan was asked for a source that the estate does not declare.',
    wayOut: 'Name a Source of the estate, or name none to scan them all.',
  },
  FW4020: {
    severity: 'warning',
    title: 'nothing to scan',
    explanation: 'The estate declares no Source, so there are no facts: every judgement that needs facts is unknown.',
    wayOut: 'Add a Source that points at an Azure export, then run `fairway scan`.',
  },
  FW4021: {
    severity: 'error',
    title: 'data store failed',
    explanation:
      'The data store stopped answering, for example because the disk is full. Nothing more is written until the server is restarted.',
    wayOut: 'Free space or mend the disk, then start the server again: nothing that was acknowledged is lost.',
  },
} as const satisfies Record<string, CodeEntry>
