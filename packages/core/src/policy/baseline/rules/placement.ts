import { all, ofTypes, parameter } from '../condition.ts'
import { byMembers } from '../example.ts'
import { rule } from '../rule.ts'
import { ACCOUNT, COSMOS, SEARCH, WORKSPACE } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/cloud-adoption-framework/'

const AI = [ACCOUNT, WORKSPACE, SEARCH, 'Microsoft.MachineLearningServices/registries', 'Microsoft.ApiManagement/service']

/** Where AI resources stand, and whose they are. */
export const placementRules = [
  rule({
    name: 'allowed-regions',
    title: 'AI resources stand in approved regions',
    description: 'Regions decide which law holds, which models there are and how much quota. An empty list allows all regions.',
    remedy: 'Use a region of the list, or have this one approved and add it to the assignment.',
    sources: [`${LEARN}scenarios/ai/ready`],
    group: 'placement',
    effect: 'Deny',
    parameters: {
      allowedRegions: {
        type: 'Array',
        metadata: { displayName: 'Allowed regions', description: 'Names of regions, such as `swedencentral`. Empty: all.' },
        defaultValue: [],
      },
    },
    if: all(
      ofTypes([...AI, COSMOS]),
      { value: "[length(parameters('allowedRegions'))]", greater: 0 },
      { field: 'location', notIn: parameter('allowedRegions') },
      { field: 'location', notEquals: 'global' },
    ),
    examples: [
      ...byMembers(ACCOUNT, [{ location: 'eastus' }], []),
      ...byMembers(ACCOUNT, [{ location: 'Sweden Central' }, { location: 'global' }], [{ location: 'eastus' }]).map((example) => ({
        ...example,
        parameters: { allowedRegions: ['swedencentral'] },
      })),
    ],
  }),
  rule({
    name: 'required-tags',
    title: 'AI resources say whose they are',
    description: 'An owner to ask and a cost centre to charge. Without them, findings and costs have no address.',
    remedy: 'Give the resource the tags of the list.',
    sources: [`${LEARN}ready/azure-best-practices/resource-tagging`],
    group: 'placement',
    effect: 'Audit',
    parameters: {
      requiredTags: {
        type: 'Array',
        metadata: { displayName: 'Tags of AI resources', description: 'Names of tags that each AI resource has to carry.' },
        defaultValue: ['owner', 'costCenter'],
      },
    },
    if: all(ofTypes(AI), {
      count: {
        value: parameter('requiredTags'),
        name: 'tag',
        where: { field: "[concat('tags[', current('tag'), ']')]", exists: false },
      },
      greater: 0,
    }),
    examples: byMembers(SEARCH, [{ tags: { Owner: 'team-search', costCenter: '12' } }], [{}, { tags: { owner: 'team-search' } }]),
  }),
]
