import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'

/** A command by its name, with what it does; read from its file only when it is asked for, so that no command waits for what others need. */
interface Listed {
  readonly about: string
  readonly load: () => Promise<(context: CommandContext) => Command>
}

/** Every command, in the order of the help. */
const listed: Readonly<Record<string, Listed>> = {
  init: {
    about: 'write a small estate to begin with: asks at a terminal what no flag says, and never overwrites',
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  validate: {
    about: 'check the estate and print every mistake',
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  scan: {
    about: 'read the declared sources, or the files named, and keep what changed',
    load: async () => (await import('./commands/scan.ts')).scanCommand,
  },
  assess: {
    about: 'judge the facts: scorecard, phases and gates, findings, backlog',
    load: async () => (await import('./commands/assess.ts')).assessCommand,
  },
  findings: {
    about: 'list the findings of the last assessment',
    load: async () => (await import('./commands/findings.ts')).findingsCommand,
  },
  inventory: {
    about: 'list the resources of the last assessment',
    load: async () => (await import('./commands/inventory.ts')).inventoryCommand,
  },
  serve: {
    about: 'serve the API and the console at a loopback address',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  check: {
    about: 'tell what Azure Policy would deny, change or audit, before anything is deployed',
    load: async () => (await import('./commands/check/index.ts')).checkCommand,
  },
  policy: {
    about: 'Azure Policy, offline: definitions, compliance, single cases',
    load: async () => (await import('./commands/policy/index.ts')).policyCommand,
  },
  plan: {
    about: 'what the landing zone would be: groups, policies, addresses, workloads, cost, waves',
    load: async () => (await import('./commands/plan.ts')).planCommand,
  },
  render: {
    about: 'write what is declared as Bicep, Terraform and Kubernetes, with pipelines',
    load: async () => (await import('./commands/render/index.ts')).renderCommand,
  },
  drift: {
    about: 'what is declared held against what the inventory shows: different, missing, unexpected',
    load: async () => (await import('./commands/drift.ts')).driftCommand,
  },
  request: {
    about: 'ask for a workload by a golden path, see what was asked for, decide on it',
    load: async () => (await import('./commands/request/index.ts')).requestCommand,
  },
  controls: {
    about: 'the catalogue of controls',
    load: async () => (await import('./commands/controls.ts')).controlsCommand,
  },
  explain: {
    about: 'explain a diagnostic code or a control',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  audit: {
    about: 'the journal of who did what, when and why',
    load: async () => (await import('./commands/audit.ts')).auditCommand,
  },
  db: {
    about: 'the database, a projection of the journal',
    load: async () => (await import('./commands/db.ts')).dbCommand,
  },
}

/** The commands that a command line may name: the one that it does name with all that it can, the others by name alone. */
export async function commandsFor(words: readonly string[], context: CommandContext): Promise<readonly Command[]> {
  const named = words.find((word) => Object.hasOwn(listed, word))
  return Promise.all(
    Object.entries(listed).map(async ([name, { about, load }]) =>
      (name === named ? (await load())(context) : new Command(name)).description(about),
    ),
  )
}
