import { RE2JS } from 're2js'
import { declaredOne } from '../../../estate/index.ts'
import { isTracked, tag, type Resource } from '../../../inventory/index.ts'
import { organizationKind } from '../../../organization/index.ts'
import type { Evaluation, Verdict, World } from '../../control.ts'
import { control } from '../../rules/define.ts'
import { azure, documents, organization } from '../../rules/examples.ts'
import { aboutOrganization, aboutResource, fail, pass, passWhen, unknown, type Judgement } from '../../rules/judgement.ts'
import { perWorld } from '../../rules/per-world.ts'
import { completeness } from '../../rules/scope.ts'
import { checklist } from '../../rules/sources.ts'

/** Types that are tracked but carry no tags, or carry names that Azure chooses. */
const untaggable: ReadonlySet<string> = new Set([
  'microsoft.network/networkwatchers',
  'microsoft.security/assessments',
  'microsoft.alertsmanagement/smartdetectoralertrules',
])

/** Made by the platform inside groups it manages: nobody can name or tag it. */
const platformMade = (world: World, resource: Resource): boolean => {
  const status = world.iac.verdicts.get(resource.id)?.status
  return (
    status === 'ignored' || resource.resourceGroup?.startsWith('mc_') === true || resource.resourceGroup?.startsWith('managed-rg-') === true
  )
}

/** Judges every tracked resource by a standard of the organisation. */
const byStandard = (prepare: (world: World) => ((resource: Resource) => Judgement | undefined) | Judgement): Evaluation => ({
  kind: 'facts',
  reads: ['estate', '*'],
  evaluate: (world) => {
    const judge = prepare(world)
    if (typeof judge !== 'function') return [aboutOrganization(world, judge)]
    const verdicts: Verdict[] = []
    for (const one of world.inventory.resources) {
      if (!isTracked(one.resource.type) || untaggable.has(one.resource.type) || platformMade(world, one.resource)) continue
      const judged = judge(one.resource)
      if (judged !== undefined) verdicts.push(aboutResource(one, judged))
    }
    return [...verdicts, ...completeness(world, ['*'], verdicts.length)]
  },
})

const tagRules = (world: World) => declaredOne(world.estate, organizationKind)?.spec.tags?.required ?? []

type TagRule = ReturnType<typeof tagRules>[number]

/** What is wrong with one required tag of a resource, or `undefined`. */
function tagProblem(resource: Resource, rule: TagRule): string | undefined {
  const value = [rule.key, ...(rule.aliases ?? [])].map((key) => tag(resource, key)).find((one) => one !== undefined)
  if (value === undefined || value.trim() === '') return `\`${rule.key}\` is missing`
  if (rule.allowed !== undefined && !rule.allowed.includes(value)) return `\`${rule.key}\` is \`${value}\`, which is not allowed`
  return undefined
}

interface NamePattern {
  readonly text: string
  readonly matches: (name: string) => boolean
}

function compiled(text: string): NamePattern | undefined {
  try {
    const pattern = RE2JS.compile(text)
    return { text, matches: (name) => pattern.matches(name) }
  } catch {
    return undefined
  }
}

/** The patterns of the naming standard, compiled once; `undefined` when it has none, a text when one cannot be read. */
const namePatterns = perWorld((world) => {
  const naming = declaredOne(world.estate, organizationKind)?.spec.naming
  const byType = Object.entries(naming?.byType ?? {}).map(([type, text]) => [type.toLowerCase(), text] as const)
  const all = [...byType, ...(naming?.pattern === undefined ? [] : [['*', naming.pattern] as const])]
  const patterns = new Map<string, NamePattern>()
  for (const [type, text] of all) {
    const pattern = compiled(text)
    if (pattern === undefined) return { broken: text, patterns }
    patterns.set(type, pattern)
  }
  return { broken: undefined, patterns }
})

const tagged = documents(
  organization('tags: { required: [{ key: team, aliases: [owner-team] }, { key: environment, allowed: [sandbox, production] }] }'),
)
const named = documents(organization('naming: { byType: { Microsoft.Storage/storageAccounts: "st[a-z0-9]{3,20}" } }'))
const store = (name: string, tags: Readonly<Record<string, string>> = {}) => azure('Microsoft.Storage/storageAccounts', name, { tags })

/** What the organisation asks of every resource. */
export const standardControls = [
  control({
    id: 'gov-required-tags',
    title: 'Resources carry the required tags',
    rationale: 'Cost without a team tag is nobody’s cost, and an incident without an owner tag is nobody’s incident.',
    areas: ['governance-and-security', 'automation'],
    phase: 'p3',
    severity: 'medium',
    level: 2,
    remedy: {
      text: 'Tag the resource in its code, and let policy inherit tags from the group.',
      command: 'az tag update --resource-id <id> --operation Merge --tags team=<team>',
    },
    source: checklist(84),
    evaluation: byStandard((world) => {
      const rules = tagRules(world)
      if (rules.length === 0) return unknown('StandardNotDeclared', 'the Organization requires no tags')
      const expected = rules.map((rule) => rule.key)
      return (resource) => {
        if (resource.tags === undefined) return unknown('PropertyNotExported', 'the export carries no tags')
        const problems = rules.flatMap((rule) => tagProblem(resource, rule) ?? [])
        return passWhen(
          problems.length === 0,
          ['Tagged', `all ${rules.length} required tags are there`],
          ['TagMissing', problems.join('; ')],
          { observed: problems, expected },
        )
      }
    }),
    examples: {
      positive: { estate: tagged, resources: [store('stdata', { 'Owner-Team': 'vision', environment: 'production' })] },
      negative: { estate: tagged, resources: [store('stdata', { team: 'vision', environment: 'Production' })] },
    },
  }),
  control({
    id: 'gov-naming',
    title: 'Resources are named by the standard',
    rationale: 'Names that follow a pattern tell people at three in the morning what they are looking at.',
    areas: ['governance-and-security'],
    phase: 'p3',
    severity: 'low',
    level: 3,
    remedy: {
      text: 'Names cannot be changed: use the standard for what is new, and rebuild where it pays.',
      link: 'https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-naming',
    },
    source: checklist(85),
    evaluation: byStandard((world) => {
      const { broken, patterns } = namePatterns(world)
      if (broken !== undefined) return fail('PatternNotReadable', `\`${broken}\` is not an RE2 expression`, { observed: broken })
      if (patterns.size === 0) return unknown('StandardNotDeclared', 'the Organization has no naming standard')
      const general = patterns.get('*')
      return ({ name, type }) => {
        const pattern = patterns.get(type) ?? general
        if (pattern === undefined) return undefined
        return pattern.matches(name)
          ? pass('Named', `\`${name}\` follows the standard`)
          : fail('NameDeviates', `\`${name}\` does not match \`${pattern.text}\``, { observed: name, expected: pattern.text })
      }
    }),
    examples: { positive: { estate: named, resources: [store('stvision01')] }, negative: { estate: named, resources: [store('mydata')] } },
  }),
]
