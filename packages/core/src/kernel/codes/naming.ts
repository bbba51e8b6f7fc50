import type { CodeEntry } from './code.ts'

/** FW85xx. Codes are registered once and never reused. */
export const namingCodes = {
  FW8501: {
    severity: 'error',
    title: 'name that Azure would refuse',
    explanation:
      'A name is too long or too short for its type, has characters that the type does not take, or holds a word that Azure reserves. The deployment would fail on it.',
    wayOut: 'Choose another name, or a shorter pattern or abbreviation for the type in the NamingConvention.',
  },
  FW8502: {
    severity: 'error',
    title: 'pattern of names that tells nothing apart',
    explanation:
      'A pattern of the NamingConvention lacks what tells resources apart: `{workload}`, and in the pattern for all types `{type}` as well. Many resources would get one name.',
    wayOut: 'Add the placeholder that the message names, or leave the pattern out: the usual one has all of them.',
  },
  FW8503: {
    severity: 'warning',
    title: 'pattern of names without a place',
    explanation:
      'The pattern lacks `{environment}` or `{region}`. What a workload has in two environments or regions may get one name; within a resource group or in all of Azure that is refused.',
    wayOut: 'Add the placeholder, or make sure that workloads of different environments and regions have different names.',
  },
  FW8504: {
    severity: 'error',
    title: 'one name for two things',
    explanation:
      'Two resources of one type would have the same name in the same place, so that the second would replace the first. Two codes of the NamingConvention that are the same lead to it as well.',
    wayOut: 'Rename one of them, give it an instance, or make the codes and patterns of the NamingConvention differ.',
  },
  FW8505: {
    severity: 'warning',
    title: 'naming rule for something unknown',
    explanation:
      'The NamingConvention or TagStandard names a resource type or region that Fairway makes no names for. The rule changes nothing.',
    wayOut: 'Correct the spelling, or leave the rule out.',
  },
  FW8506: {
    severity: 'error',
    title: 'tag that Azure would refuse',
    explanation:
      'A tag key has more than 512 characters, one of `< > % & \\ ? /`, begins with a reserved word, or is there twice; or a value has more than 256 characters.',
    wayOut: 'Choose another key or a shorter value. Azure does not mind the case of keys, so two that differ in it alone are one.',
  },
  FW8507: {
    severity: 'warning',
    title: 'tag that the organisation requires and nothing gives',
    explanation:
      'The Organization requires a tag that the TagStandard does not have and that Fairway cannot fill by itself. Resources of the landing zone would lack it, and policies that ask for it would refuse them.',
    wayOut: 'Add the tag to the TagStandard, with a value or with what it is taken from.',
  },
  FW8508: {
    severity: 'error',
    title: 'tag value that the organisation does not allow',
    explanation: 'The TagStandard gives a tag a text that is not among the values that the Organization allows for it.',
    wayOut: 'Use one of the allowed values, or allow this one in the Organization.',
  },
} as const satisfies Record<string, CodeEntry>
