import { isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'

/** What an answer of Azure says about itself, beside its rows. */
export interface DocumentSummary {
  readonly kind: 'graph' | 'page' | 'other'
  /** The document is a list of rows or holds one; otherwise it is a single resource. */
  readonly list: boolean
  readonly rows: number
  /** Members of the list that are no objects. */
  readonly odd: number
  /** How many rows the whole answer has, over all its pages. */
  readonly total?: number
  /** Another page follows. */
  readonly more: boolean
  /** The service says that it left rows out. */
  readonly truncated: boolean
  readonly error?: AzureError
  /** A file of another tool, by its keys. */
  readonly foreign?: 'terraform-state' | 'terraform-show' | 'arm-deployment'
}

/** An error that Azure answered with. */
export interface AzureError {
  readonly code: string
  readonly message: string
  readonly denied: boolean
  /** The subscription that the message names. */
  readonly subscriptionId?: string
  /** The message names something inside the subscription, not all of it. */
  readonly inside: boolean
}

/** Codes with which Azure says that an identity may not read something. */
const DENIED =
  /AuthorizationFailed|LinkedAuthorizationFailed|Forbidden|AccessDenied|Unauthorized|InvalidAuthenticationToken|AuthenticationFailed|does not have authorization|SubscriptionNotFound/i
const MAX_MESSAGE = 1000

/** What was seen of one document. */
export interface DocumentParts {
  readonly members: JsonObject
  readonly list: 'graph' | 'page' | undefined
  /** The document itself is a list. */
  readonly bare?: boolean
  readonly rows: number
  readonly odd: number
}

/** Reads the members around the rows, in any casing and in the spellings of the command line and of the REST API. */
export function envelopeOf({ members, list, bare = false, rows, odd }: DocumentParts): DocumentSummary {
  const named = new Map(Object.entries(members).map(([key, value]) => [key.toLowerCase(), value]))
  const total = numberOf(named.get('total_records') ?? named.get('totalrecords'))
  const more =
    list !== undefined &&
    ['skip_token', '$skiptoken', 'skiptoken', 'nextlink', '@odata.nextlink', 'odata.nextlink'].some((name) => isText(named.get(name)))
  const truncated = ['true', true].includes(asFlag(named.get('resulttruncated') ?? named.get('result_truncated')))
  const error = errorOf(members)
  const foreign = list === undefined ? foreignKind(named) : undefined
  return {
    kind: list ?? 'other',
    list: list !== undefined || bare,
    rows,
    odd,
    more,
    truncated,
    ...(total === undefined ? {} : { total }),
    ...(error === undefined ? {} : { error }),
    ...(foreign === undefined ? {} : { foreign }),
  }
}

const isText = (value: Json | undefined): boolean => typeof value === 'string' && value !== ''
const asFlag = (value: Json | undefined): string | boolean => (typeof value === 'string' ? value.toLowerCase() : value === true)
const numberOf = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

function foreignKind(named: ReadonlyMap<string, Json>): DocumentSummary['foreign'] {
  if (named.has('terraform_version') && named.has('format_version')) return 'terraform-show'
  if (named.has('lineage') || (named.has('terraform_version') && named.has('version')) || named.has('encrypted_data'))
    return 'terraform-state'
  const schema = named.get('$schema')
  return typeof schema === 'string' && /deploymentTemplate/i.test(schema) ? 'arm-deployment' : undefined
}

function errorOf(members: JsonObject): AzureError | undefined {
  if (Object.hasOwn(members, 'id')) return undefined
  const inner = isJsonObject(members['error']) ? members['error'] : members
  const { code, message, details } = inner
  if (typeof code !== 'string' || (typeof message !== 'string' && inner === members)) return undefined
  const reasons = Array.isArray(details)
    ? details.flatMap((one) => (isJsonObject(one) ? [textOf(one['code']), textOf(one['message'])] : []))
    : []
  return errorFromText([code, textOf(message), ...reasons].filter((part) => part !== '').join(': '), code)
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** Reads who was refused what out of an error's words, as Azure and its command line put them. */
export function errorFromText(text: string, code = ''): AzureError {
  const message = text.slice(0, MAX_MESSAGE)
  const scope = /\/subscriptions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\/[^\s'"]+)?/i.exec(message)
  const alone = /subscription\s+'?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i.exec(message)
  const subscriptionId = (scope?.[1] ?? alone?.[1])?.toLowerCase()
  const rest = scope?.[2]?.toLowerCase() ?? ''
  return {
    code,
    message,
    denied: DENIED.test(message),
    inside: rest.startsWith('/resourcegroups/'),
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
  }
}
