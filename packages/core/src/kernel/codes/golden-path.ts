import type { CodeEntry } from './code.ts'

/** FW84xx: golden paths (8401 to 8459) and what they put on Kubernetes (8460 to 8499). Codes are registered once and never reused. */
export const goldenPathCodes = {
  FW8401: {
    severity: 'error',
    title: 'unknown golden path',
    explanation:
      'A WorkloadRequest names a golden path that nobody offers: no GoldenPath of the estate has the name, nor a built-in path. A built-in path of which the estate has made one of its own is asked for by that name.',
    wayOut: 'Write the name of a path of the catalogue; the message lists them.',
  },
  FW8402: {
    severity: 'error',
    title: 'golden path made of nothing',
    explanation: 'A GoldenPath is made of a built-in path, and there is none of the name that `base` has.',
    wayOut: 'Write the name of a built-in path; the message lists them.',
  },
  FW8403: {
    severity: 'error',
    title: 'golden path speaks of a parameter that is not there',
    explanation: 'A default or a limit of a GoldenPath is for a parameter that the path it is made of does not have. It would never count.',
    wayOut: 'Write the name of a parameter of the path; for a property of every item of a list, `models.capacity`.',
  },
  FW8404: {
    severity: 'error',
    title: 'limit that nothing can meet',
    explanation:
      'A limit of a GoldenPath has a smallest value above its largest one, allows a value that its own bounds exclude, or excludes the default that the same document sets.',
    wayOut: 'Bring bounds, allowed values and default together.',
  },
  FW8405: {
    severity: 'error',
    title: 'more than the company offers',
    explanation: 'A parameter of a request is beyond the limits that the GoldenPath sets.',
    wayOut: 'Ask for less, or ask the team that keeps the path to raise its limit.',
  },
  FW8406: {
    severity: 'error',
    title: 'golden path that is not for this team',
    explanation: 'The GoldenPath names the teams that may use it, and the team of the request is not among them.',
    wayOut: 'Choose another path, or ask the team that keeps this one.',
  },
  FW8407: {
    severity: 'error',
    title: 'golden path that is not for this environment',
    explanation: 'The GoldenPath names the environments that it may be used in, and the environment of the request is not among them.',
    wayOut: 'Choose another path or environment, or ask the team that keeps this one.',
  },
  FW8408: {
    severity: 'error',
    title: 'own request approved',
    explanation: 'Somebody decides on a request that they made themselves. Such a decision does not count.',
    wayOut: 'Let somebody else decide.',
  },
  FW8409: {
    severity: 'warning',
    title: 'decision that does not count',
    explanation:
      'Somebody decided who is not among those that the GoldenPath lets decide, or decided before the request was made, or dates the decision in the future. Or the request, or a model that is declared for it, says something else since: `of` in the decision is what was decided on.',
    wayOut:
      'Let one of those decide whom the message names, and date the decision when it is made. Where the request has changed, let them look at it and decide anew: `fairway request approve NAME`.',
  },
  FW8410: {
    severity: 'error',
    title: 'request that ends before it begins',
    explanation: 'A request expires at or before the moment at which it was made: nothing would ever be built.',
    wayOut: 'Correct one of the two dates.',
  },
  FW8411: {
    severity: 'error',
    title: 'budget below the cost floor',
    explanation: 'What the request would build costs more in a month, with nobody using it, than its budget says.',
    wayOut: 'Raise the budget, or ask for less: the message has both amounts.',
  },
  FW8412: {
    severity: 'error',
    title: 'parameters that do not go together',
    explanation: 'Each parameter of a request is right by itself, but they contradict each other or where the workload is to be built.',
    wayOut: 'Do what the message says.',
  },
  FW8413: {
    severity: 'warning',
    title: 'cost floor in another currency than the budget',
    explanation: 'What a request costs at least is known in one currency and its budget is in another: whether it is enough is not known.',
    wayOut: 'Write the budget in the currency of the prices, or declare prices in your currency.',
  },
  FW8414: {
    severity: 'error',
    title: 'request of a name that is taken',
    explanation: 'The estate has a WorkloadRequest of this name already, or something else stands in the file that it would be written to.',
    wayOut: 'Choose another name, or change the request that is there.',
  },
  FW8415: {
    severity: 'error',
    title: 'no such request',
    explanation: 'The estate has no WorkloadRequest of this name, or nobody showed it to you.',
    wayOut: '`fairway request list` names them all.',
  },
  FW8416: {
    severity: 'error',
    title: 'somebody who may not decide',
    explanation:
      'The golden path of the request names who decides on it, and whoever wants to decide is not among them. Nothing was written.',
    wayOut: 'Ask one of those whom the message names.',
  },
  FW8417: {
    severity: 'error',
    title: 'nothing to decide',
    explanation:
      'The request needs no approval, has ended, or whoever wants to decide has decided the same already. Another decision would change nothing.',
    wayOut: 'Look at the request with `fairway request show NAME`.',
  },
  FW8418: {
    severity: 'error',
    title: 'request that the repository has in another form',
    explanation:
      'A decision on a branch is added to what was committed. The request is in the repository in another form than the one that was judged, or not at all: whoever decides would agree to something they never saw.',
    wayOut: 'Commit the request, or bring the checkout up to date, and decide again.',
  },
  FW8419: {
    severity: 'error',
    title: 'parameter that cannot be read',
    explanation:
      'Parameters are given as `--set NAME=VALUE`, the value as JSON or as plain text; a name such as `models.0.capacity` goes into lists and objects.',
    wayOut: 'Write for example `--set capacity=10` or `--set \'models=[{"name":"chat"}]\'`.',
  },
  FW8460: {
    severity: 'error',
    title: 'workload that stands on nothing',
    explanation:
      'A request says that it runs on what another request builds, a cluster or a workspace: there is no such request, it is of another golden path, or it is not built in every region of this one.',
    wayOut: 'Write the name of a request of that path which has the same regions, or name what exists already.',
  },
  FW8461: {
    severity: 'error',
    title: 'workload that does not fit what it stands on',
    explanation:
      'A request asks for a pool of nodes, a queue, a compute, or more of them than the request it stands on has. What it would put there would wait for ever.',
    wayOut: 'Write a name that the other request has, or ask for what there is; the message says what that is.',
  },
  FW8462: {
    severity: 'warning',
    title: 'workloads that cannot all grow',
    explanation:
      'Several services share a pool of nodes. Each of them fits, and all of them at their smallest do; at their largest together they want more GPUs than the pool may grow to. Whoever comes last waits.',
    wayOut: 'Have fewer replicas at most, let the pool grow, or leave it where peaks do not fall together.',
  },
  FW8463: {
    severity: 'error',
    title: 'addresses inside of a cluster that networks have too',
    explanation:
      'Pods and services have addresses that only their cluster knows. Where a network of the landing zone, a peer or something on-premises has the same, the cluster cannot reach it; Azure refuses those of its own network.',
    wayOut:
      'Give `podCidr` and `serviceCidr` of the request addresses that no network has: those of 100.64.0.0/10 usually are free. Several clusters may have the same.',
  },
} as const satisfies Record<string, CodeEntry>
