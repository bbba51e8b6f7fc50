import { Input, TENANT_INPUT, type Reference, type Text } from '../../graph/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import { csharp, xml, xmlDocument, type XmlElement } from './xml.ts'

/** What the policy of the gateway is made from. */
export interface GatewayPolicyDraft {
  /** Names of deployments, with the pool of backends that has each. */
  readonly pools: readonly { readonly deployment: string; readonly pool: string }[]
  /** Client ids of the applications that may call. */
  readonly clients: readonly (string | Reference)[]
  readonly tokensPerMinute: number
  /** How often a request that a backend refused is tried elsewhere. */
  readonly retries: number
}

const CLIENT = 'context.Request.Headers.GetValueOrDefault("Authorization","").AsJwt()?.Claims.GetValueOrDefault("appid","none")'

/** The deployment of a request: from its address, or from `model` in its body where the address has none. */
const DEPLOYMENT =
  '@(context.Request.MatchedParameters.ContainsKey("deployment") ? context.Request.MatchedParameters["deployment"] : (string)(context.Request.Body?.As<JObject>(preserveContent: true)?["model"] ?? ""))'

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
    xml('llm-emit-token-metric', { namespace: 'tokens' }, xml('dimension', { name: 'client', value: `@(${CLIENT})` })),
    xml('set-variable', { name: 'deployment', value: DEPLOYMENT }),
    xml(
      'choose',
      {},
      ...pools.map(({ deployment, pool }) =>
        xml(
          'when',
          { condition: `@(((string)context.Variables["deployment"]).Equals(${csharp(deployment)}, StringComparison.OrdinalIgnoreCase))` },
          xml('set-backend-service', { 'backend-id': pool }),
        ),
      ),
      xml('otherwise', {}, xml('return-response', {}, xml('set-status', { code: '404', reason: 'no such deployment' }))),
    ),
    xml('authentication-managed-identity', { resource: audience }),
  )
}

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
      xml('forward-request', { 'buffer-request-body': 'true', timeout: '240' }),
    ),
  )
