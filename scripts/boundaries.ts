import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseSync } from 'oxc-parser'

/** Who may import whom, as in ARCHITECTURE.md. Tests may import testkit as well. */
export interface Walls {
  /** Package folder -> package folders it may import. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Package that is cut by domain -> domain folder -> domain folders it may import, through their index. */
  readonly domains: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** The walls of this repository. A new domain or package is added here first. */
export const walls: Walls = {
  packages: {
    arm: [],
    core: ['arm'],
    store: ['core', 'arm'],
    observe: ['core', 'arm'],
    act: ['core', 'arm'],
    server: ['arm', 'core', 'store', 'observe', 'act'],
    cli: ['arm', 'core', 'store', 'observe', 'act', 'server'],
    web: ['core'],
    testkit: ['core'],
  },
  domains: {
    arm: {
      value: [],
      expression: ['value'],
      resource: ['value'],
      alias: ['value', 'resource'],
      policy: ['value', 'expression', 'resource', 'alias'],
      assignment: ['value', 'expression', 'resource', 'alias', 'policy'],
      template: ['value', 'expression', 'resource'],
      terraform: ['value', 'resource'],
      type: ['value'],
      preflight: ['value', 'resource', 'alias', 'policy', 'assignment', 'template', 'terraform'],
    },
    core: {
      kernel: [],
      estate: ['kernel'],
      access: ['kernel'],
      organization: ['kernel', 'estate'],
      inventory: ['kernel', 'estate', 'organization'],
      iac: ['kernel', 'estate', 'inventory'],
      policy: ['kernel', 'estate', 'organization', 'inventory'],
      graph: ['kernel'],
      naming: ['kernel', 'estate', 'organization'],
      address: ['kernel', 'estate'],
      region: ['kernel', 'estate', 'organization', 'inventory'],
      cost: ['kernel', 'inventory', 'graph', 'region'],
      network: ['kernel', 'estate', 'organization', 'naming', 'graph', 'address', 'region'],
      hierarchy: ['kernel', 'estate', 'organization', 'policy', 'naming', 'graph'],
      'golden-path': ['kernel', 'estate', 'organization', 'inventory', 'naming', 'graph', 'address', 'region', 'cost', 'network'],
      'landing-zone': [
        'kernel',
        'estate',
        'organization',
        'inventory',
        'iac',
        'policy',
        'graph',
        'naming',
        'address',
        'region',
        'cost',
        'network',
        'hierarchy',
        'golden-path',
      ],
      readiness: ['kernel', 'estate', 'organization', 'inventory', 'iac', 'policy', 'region'],
      program: ['kernel', 'estate', 'organization', 'inventory', 'iac', 'readiness'],
      engine: [
        'kernel',
        'estate',
        'organization',
        'inventory',
        'iac',
        'policy',
        'naming',
        'address',
        'region',
        'network',
        'hierarchy',
        'golden-path',
        'landing-zone',
        'readiness',
        'program',
      ],
      report: [
        'kernel',
        'inventory',
        'iac',
        'policy',
        'graph',
        'region',
        'cost',
        'golden-path',
        'landing-zone',
        'readiness',
        'program',
        'engine',
      ],
      api: [
        'kernel',
        'access',
        'estate',
        'inventory',
        'iac',
        'policy',
        'region',
        'cost',
        'golden-path',
        'landing-zone',
        'readiness',
        'program',
        'engine',
      ],
    },
  },
}

const SCOPE = '@fairway/'

interface Import {
  readonly specifier: string
  readonly runtime: boolean
}

/** Every violation of the walls below `root`, one line each, sorted. Empty when all hold. */
export function checkBoundaries(root: string, rules: Walls): string[] {
  const files = globSync('packages/*/{src,test,bin}/**/*.{ts,tsx,js}', { cwd: root }).toSorted()
  const graph = new Map<string, string[]>()
  const violations: string[] = []
  for (const file of files) {
    const imports = importsOf(join(root, file))
    violations.push(...imports.flatMap((one) => judge(root, rules, file, one.specifier)))
    graph.set(
      file,
      imports.filter((one) => one.runtime).flatMap((one) => target(root, file, one.specifier)),
    )
  }
  violations.push(...undocumentedFolders(files, rules), ...cycles(graph))
  return [...new Set(violations)].toSorted()
}

function importsOf(path: string): Import[] {
  const { module, errors } = parseSync(path, readFileSync(path, 'utf8'))
  if (errors.length > 0) return []
  const statics = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    runtime: one.entries.length === 0 || one.entries.some((entry) => !entry.isType),
  }))
  const reexports = module.staticExports.flatMap((one) =>
    one.entries.flatMap((entry) =>
      entry.moduleRequest === null ? [] : [{ specifier: entry.moduleRequest.value, runtime: !entry.isType }],
    ),
  )
  const source = readFileSync(path, 'utf8')
  const dynamics = module.dynamicImports.flatMap((one) => {
    const literal = /^['"]([^'"]+)['"]$/.exec(source.slice(one.moduleRequest.start, one.moduleRequest.end))
    return literal?.[1] === undefined ? [] : [{ specifier: literal[1], runtime: false }]
  })
  return [...statics, ...reexports, ...dynamics]
}

function judge(root: string, rules: Walls, file: string, specifier: string): string[] {
  const say = (why: string): string => `${file}: imports \`${specifier}\`: ${why}`
  if (specifier.startsWith('.')) return judgeRelative(root, rules, file, specifier).map(say)
  if (specifier.startsWith(SCOPE)) return judgePackage(root, rules, file, specifier).map(say)
  return judgeThirdParty(root, file, specifier).map(say)
}

const partsOf = (file: string): { pkg: string; area: string; domain: string } => {
  const [, pkg = '', area = '', domain = ''] = file.split(sep)
  return { pkg, area, domain: domain.includes('.') ? '' : domain }
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || partsOf(file).area === 'test'

function judgeRelative(root: string, rules: Walls, file: string, specifier: string): string[] {
  const from = partsOf(file)
  const to = relative(root, resolve(root, dirname(file), specifier))
  if (!/\.(ts|tsx|js|json|css)$/.test(to)) return ['write the whole file name with its ending']
  const there = partsOf(to)
  if (there.pkg !== from.pkg || !to.startsWith('packages')) return ['a relative import may not leave its package']
  const domains = rules.domains[from.pkg]
  if (domains === undefined || there.domain === from.domain) return []
  // What tests of several domains need stands with one of them.
  if (from.area === 'test' && there.area === 'test') return []
  if (there.domain === '') return ['a domain may not import from the folder above it']
  if (!to.endsWith(`${there.domain}${sep}index.ts`)) return [`import ${there.domain}/index.ts, not its files`]
  if (isTest(file) && (domains[from.domain] !== undefined || from.area === 'test')) return []
  return domains[from.domain]?.includes(there.domain) === true
    ? []
    : [`${from.domain} may import only [${domains[from.domain]?.join(', ') ?? ''}]`]
}

function judgePackage(root: string, rules: Walls, file: string, specifier: string): string[] {
  const from = partsOf(file)
  const [name = '', ...rest] = specifier.slice(SCOPE.length).split('/')
  const allowed = [...(rules.packages[from.pkg] ?? []), ...(isTest(file) ? ['testkit', from.pkg] : [])]
  if (!allowed.includes(name)) return [`${from.pkg} may import only [${allowed.join(', ')}]`]
  const problems: string[] = []
  const cut = rules.domains[name] !== undefined
  if (rest.length !== (cut ? 1 : 0))
    problems.push(cut ? `import a domain: \`@fairway/${name}/<domain>\`` : 'import the package, not its files')
  const manifest = manifestOf(root, from.pkg)
  if (name !== from.pkg && !manifest.all.has(`${SCOPE}${name}`)) problems.push(`add it to packages/${from.pkg}/package.json`)
  return problems
}

function judgeThirdParty(root: string, file: string, specifier: string): string[] {
  const from = partsOf(file)
  if (specifier.startsWith('node:')) return isPure(from.pkg) && !isTest(file) ? [`${from.pkg} is pure: no node modules`] : []
  const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '')
  const manifest = manifestOf(root, from.pkg)
  const known = isTest(file) ? new Set([...manifest.all, ...manifestOf(root, undefined).all]) : manifest.runtime
  if (known.has(name) || (from.pkg === 'web' && manifest.all.has(name))) return []
  return [`add \`${name}\` to packages/${from.pkg}/package.json`]
}

const isPure = (pkg: string): boolean => pkg === 'core' || pkg === 'arm'

const manifests = new Map<string, { runtime: ReadonlySet<string>; all: ReadonlySet<string> }>()

function manifestOf(root: string, pkg: string | undefined): { runtime: ReadonlySet<string>; all: ReadonlySet<string> } {
  const path = pkg === undefined ? join(root, 'package.json') : join(root, 'packages', pkg, 'package.json')
  const known = manifests.get(path)
  if (known !== undefined) return known
  const parsed: { dependencies?: Record<string, string>; devDependencies?: Record<string, string> } = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : {}
  const runtime = new Set(Object.keys(parsed.dependencies ?? {}))
  const made = { runtime, all: new Set([...runtime, ...Object.keys(parsed.devDependencies ?? {})]) }
  manifests.set(path, made)
  return made
}

/** Packages and domains that no wall names: somebody added a folder without saying where it stands. */
function undocumentedFolders(files: readonly string[], rules: Walls): string[] {
  return files.flatMap((file) => {
    const { pkg, area, domain } = partsOf(file)
    if (rules.packages[pkg] === undefined) return [`packages/${pkg}: not in the table of walls (scripts/boundaries.ts)`]
    const domains = rules.domains[pkg]
    if (domains !== undefined && area === 'src' && domain !== '' && domains[domain] === undefined)
      return [`packages/${pkg}/src/${domain}: not in the table of walls (scripts/boundaries.ts)`]
    return []
  })
}

function target(root: string, file: string, specifier: string): string[] {
  if (specifier.startsWith('.')) return [relative(root, resolve(root, dirname(file), specifier))]
  if (!specifier.startsWith(SCOPE)) return []
  const [name = '', domain] = specifier.slice(SCOPE.length).split('/')
  return [domain === undefined ? join('packages', name, 'src', 'index.ts') : join('packages', name, 'src', domain, 'index.ts')]
}

/** Import cycles at run time (type-only imports vanish), each named once by its first file. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (file: string): void => {
    if (done.has(file)) return
    const start = trail.indexOf(file)
    if (start >= 0) {
      const loop = trail.slice(start)
      const first = loop.indexOf(loop.toSorted()[0] ?? file)
      const turned = [...loop.slice(first), ...loop.slice(0, first)]
      found.push(`import cycle: ${[...turned, turned[0]].join(' -> ')}`)
      return
    }
    trail.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    trail.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return found
}
