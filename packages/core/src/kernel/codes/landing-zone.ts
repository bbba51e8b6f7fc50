import type { CodeEntry } from './code.ts'

/** FW86xx. Codes are registered once and never reused. */
export const landingZoneCodes = {
  FW8601: {
    severity: 'error',
    title: 'no landing zone is declared',
    explanation: 'What was asked for is about the landing zone, and the estate has no document of the kind LandingZone.',
    wayOut: '`fairway init --landing-zone` writes a small one to begin with; docs/guide/landing-zone.md shows how to go on.',
  },
  FW8602: {
    severity: 'error',
    title: 'a landing zone without a network',
    explanation: 'Hubs, spokes and private endpoints need addresses, and the estate has no document of the kind Network.',
    wayOut: 'Declare a Network with the address space of each region; `fairway explain Network` and the reference show an example.',
  },
  FW8603: {
    severity: 'error',
    title: 'application in a management group that is not in the tree',
    explanation:
      'An application of the LandingZone names a group that neither its own tree nor the default one has. It would get no policies.',
    wayOut:
      'Name a group of the tree (by default `ai-corp`, `ai-online`, `corp`, `online`, `sandbox`), or add it under `hierarchy.groups`.',
  },
  FW8604: {
    severity: 'error',
    title: 'two applications of one name',
    explanation: 'The name of an application is part of the names and ids of everything it has. Two of one name would be one.',
    wayOut: 'Give one of them another name. A name must stay as it is once the application was deployed.',
  },
  FW8605: {
    severity: 'error',
    title: 'application in a subscription that is taken',
    explanation:
      'Policies, budgets, quotas and rights are set for a subscription as a whole: applications in one would share them, with each other or with the platform.',
    wayOut: 'Give each application a subscription of its own, or make one application of the two.',
  },
  FW8606: {
    severity: 'error',
    title: 'application without a subscription',
    explanation: 'An application names no Subscription, so that one would be created for it, but the LandingZone does not say who pays.',
    wayOut: 'Name an existing Subscription, or declare `vending.billingScope`.',
  },
  FW8607: {
    severity: 'error',
    title: 'resources that wait for each other',
    explanation: 'Each of these resources needs the next, and the last needs the first: none of them can be deployed.',
    wayOut: 'Break the circle at the line that the message names. If nothing of it was declared by you, please report it.',
  },
  FW8608: {
    severity: 'error',
    title: 'a body that Azure would refuse',
    explanation: 'The body of a resource does not have the shape that its type has in Azure. Nothing is written while that is so.',
    wayOut: 'Look at the parameter at the line that the message names. If nothing of it was declared by you, please report it.',
  },
  FW8609: {
    severity: 'error',
    title: 'a step out of order',
    explanation:
      'The wave that was asked for stands behind a closed gate: something that it builds on is not there yet, or nobody knows whether it is. Building it first is what makes work to be done again.',
    wayOut:
      'Do first what the message names. What was done without Fairway seeing it is declared under `waves` of the LandingZone, with who says so and the evidence.',
  },
  FW8610: {
    severity: 'error',
    title: 'something that the own policies deny',
    explanation: 'Policies that this landing zone assigns would deny something that it builds itself. Nothing is written.',
    wayOut:
      'Change the parameter at the line that the message names, take the policy out of the group, or declare a PolicyExemption with reason and expiry.',
  },
  FW8611: {
    severity: 'warning',
    title: 'policies that could not be judged',
    explanation:
      'Definitions that are assigned are neither in the estate nor pulled, so that nobody can say whether they would deny what is built.',
    wayOut: '`fairway policy pull --from <clone of Azure/azure-policy>` brings them.',
  },
  FW8612: {
    severity: 'error',
    title: 'request for an application that is not there',
    explanation:
      'A WorkloadRequest names an application that the LandingZone does not have: there is no subscription and no network for it.',
    wayOut: 'Name an application of the LandingZone, or add it under `applications` first.',
  },
  FW8613: {
    severity: 'error',
    title: 'workload outside of the regions of its application',
    explanation: 'A request names a region in which its application has no network.',
    wayOut: 'Add the region to the application, or take it out of the request.',
  },
  FW8617: {
    severity: 'error',
    title: 'workload that builds on what is not there',
    explanation:
      'A request names another workload, a cluster or a workspace, that is not built where it would be needed: nobody asked for it, it waits for a decision, or it lies in other regions.',
    wayOut: 'Ask for what is missing in the same regions, have it approved, or name what exists.',
  },
  FW8618: {
    severity: 'error',
    title: 'workspace for logs that is not named',
    explanation:
      'The LandingZone says that the workspace for logs exists already. Everything that writes logs names it by its id, and nothing says which it is, or what stands there is the id of something else.',
    wayOut:
      'Write the id of the workspace: `/subscriptions/.../resourceGroups/.../providers/Microsoft.OperationalInsights/workspaces/...`.',
  },
  FW8616: {
    severity: 'error',
    title: 'request that another environment than that of its application is meant for',
    explanation: 'A subscription serves one stage: its policies, budget and network are made for it.',
    wayOut: 'Choose an application of the wanted environment, or correct the environment of the request.',
  },
  FW8619: {
    severity: 'error',
    title: 'unknown workload',
    explanation: 'No WorkloadRequest of the estate has this name, or what is wrong with it keeps it from being built.',
    wayOut: '`fairway request list` shows which there are and where each stands.',
  },
  FW8620: {
    severity: 'error',
    title: 'workload that may not be built yet',
    explanation:
      'Only what was approved, or needs no approval, is written: the request waits for somebody, was refused, has ended, or has mistakes.',
    wayOut: '`fairway request show NAME` says what is missing and who may decide.',
  },
  FW8621: {
    severity: 'warning',
    title: 'subscription id that nobody has',
    explanation:
      'The id of a Subscription begins with zeros: it stands in for one that was not known yet. What is rendered with it can be read, and not be deployed.',
    wayOut: 'Write the real id: `az account list -o table` shows those that you may see.',
  },
  FW8622: {
    severity: 'error',
    title: 'more than a deployment takes',
    explanation:
      'Azure takes templates of 4 MB with resources of 1 MB each, 256 parameters, and 800 resources in one file. What is declared would become more than that, and no division into modules helps.',
    wayOut:
      'Shorten what is large (a long text, a list of rules), or divide it: two workloads instead of one, several lists of addresses instead of one.',
  },
  FW8623: {
    severity: 'error',
    title: 'a step that is said to be done on a day that has not come',
    explanation: 'Under `waves` the LandingZone says what is done already, and gates open by it. What lies ahead is not done.',
    wayOut: 'Correct the year or the day, or add the line when the step is done.',
  },
} as const satisfies Record<string, CodeEntry>
