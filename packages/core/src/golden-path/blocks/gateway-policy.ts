import { Input, TENANT_INPUT, type Reference, type Text } from '../../graph/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import { csharp, xml, xmlDocument, type XmlElement } from './xml.ts'

/** What the policy of the gateway is made from. */
export interface GatewayPolicyDraft {
  /** Names of deployments, with the pool of backends that has each. */
  readonly pools: readonly { readonly deployment: string; readonly name: string }[]
  /** Client ids of the applications that may call. */
  readonly clients: readonly (string | Reference)[]
  readonly tokensPerMinute: number
  /** How often a request that a backend refused is tried elsewhere. */
  readonly retries: number
}

const CLIENT = 'context.Request.Headers.GetValueOrDefault("Authorization","").AsJwt()?.Claims.GetValueOrDefault("appid","none")'

/** The deployment of a request: from its address, or from `model` in its body where the address has none. What is no JSON has no `model`. */
const DEPLOYMENT =
  '@(context.Request.MatchedParameters.ContainsKey("deployment") ? context.Request.MatchedParameters["deployment"] : context.Request.Headers.GetValueOrDefault("Content-Type","").Contains("json") ? (string)(context.Request.Body?.As<JObject>(preserveContent: true)?["model"] ?? "") : "")'
const ASKED = '(string)context.Variables["deployment"]'

/**
 * The policy of the gateway: clients sign in with Microsoft Entra ID, each has so many tokens a minute, the gateway calls models with its
 * own identity, and what one region refuses is tried in the next.
 */
export const gatewayPolicy = (draft: GatewayPolicyDraft): string | Text =>
  xmlDocument(xml('policies', {}, inbound(draft), backend(draft), xml('outbound', {}, xml('base')), xml('on-error', {}, xml('base'))))

function inbound({ pools, clients, tokensPerMinute }: GatewayPolicyDraft): XmlElement {
  const { audience } = goldenPathFacts.gateway
  return xml(
    'inbound',
    {},
    xml('base'),
    xml(
      'validate-azure-ad-token',
      { 'tenant-id': new Input(TENANT_INPUT), 'header-name': 'Authorization', 'failed-validation-httpcode': '401' },
      xml('client-application-ids', {}, ...clients.map((client) => xml('application-id', {}, client))),
      xml('audiences', {}, xml('audience', {}, audience)),
    ),
    xml('llm-token-limit', {
      'counter-key': `@(${CLIENT})`,
      'tokens-per-minute': String(tokensPerMinute),
      'estimate-prompt-tokens': 'false',
      'remaining-tokens-header-name': 'x-remaining-tokens',
      'tokens-consumed-header-name': 'x-consumed-tokens',
    }),
    xml('set-variable', { name: 'deployment', value: DEPLOYMENT }),
    ...(pools.length === 0 ? [unknown] : [xml('choose', {}, ...pools.map(toPool), xml('otherwise', {}, unknown))]),
    // Only now: a name that nobody has would be a value of its own in the metric.
    xml(
      'llm-emit-token-metric',
      { namespace: 'tokens' },
      xml('dimension', { name: 'client', value: `@(${CLIENT})` }),
      xml('dimension', { name: 'deployment', value: `@(${ASKED})` }),
    ),
    xml('authentication-managed-identity', { resource: audience }),
  )
}

const unknown = xml('return-response', {}, xml('set-status', { code: '404', reason: 'no such deployment' }))

const toPool = ({ deployment, name }: GatewayPolicyDraft['pools'][number]): XmlElement =>
  xml(
    'when',
    { condition: `@((${ASKED}).Equals(${csharp(deployment)}, StringComparison.OrdinalIgnoreCase))` },
    xml('set-backend-service', { 'backend-id': name }),
  )

/** Answers are passed on as they come: buffered, a stream of tokens would be one piece that comes late, or an error. */
const backend = ({ retries }: GatewayPolicyDraft): XmlElement =>
  xml(
    'backend',
    {},
    xml(
      'retry',
      {
        condition: '@(context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500))',
        count: String(Math.max(1, retries)),
        interval: '1',
        'first-fast-retry': 'true',
      },
      xml('forward-request', { 'buffer-request-body': 'true', 'buffer-response': 'false', timeout: '240' }),
    ),
  )
