import { byText } from '@fairway/core/kernel'
import { renderAddresses } from '../addresses/render-addresses.ts'
import { renderBicep } from '../bicep/index.ts'
import { renderKubernetes } from '../kubernetes/index.ts'
import { azureFiles } from '../pipeline/azure.ts'
import { githubFiles } from '../pipeline/github.ts'
import { rootsFile, type Deployable, type DeployLanguage } from '../pipeline/roots-file.ts'
import { deployScript } from '../pipeline/script.ts'
import { removalPlan } from '../readme/removal-plan.ts'
import { removalScript } from '../readme/removal-script.ts'
import { removalOf, type RootRemoval } from '../readme/removal.ts'
import { REMEDIATION, remediationScript } from '../readme/remediation.ts'
import { rootReadme } from '../readme/root-readme.ts'
import { topReadme } from '../readme/top-readme.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { renderResources } from '../resources/render-resources.ts'
import { renderTerraform } from '../terraform/index.ts'
import type { RenderFormat, RenderInput } from './input.ts'
import { placedRoots, placedWaves, type PlacedRoot } from './layout.ts'

/** What is known once, and needed by every file. */
interface Writing {
  readonly input: RenderInput
  readonly deployable: Deployable
  readonly languages: readonly DeployLanguage[]
  readonly removals: ReadonlyMap<string, RootRemoval>
}

/**
 * Everything that is written of a landing zone, in the order of paths: a folder for each deployment root with what it says in every language
 * and a README, the manual of the whole, the plan of its removal, and pipelines for GitHub and Azure DevOps. Where only a wave or a workload is
 * wanted, only the folders of its roots. The same input gives the same bytes.
 */
export function renderLandingZone(input: RenderInput): readonly RenderedFile[] {
  const { landingZone, formats, wave, workload } = input
  const { graph } = landingZone
  const placed = placedRoots(landingZone.roots)
  const ofWorkload = landingZone.built.find((one) => one.workload.name === workload)?.workload.root
  const wanted = placed.filter(
    ({ root }) => (wave === undefined || root.wave === wave) && (workload === undefined || root.name === ofWorkload),
  )
  const removals = removalOf(wanted, graph)
  const writing: Writing = {
    input,
    deployable: { graph, placed, location: landingZone.declared.spec.regions[0] ?? '' },
    languages: formats.filter(isDeployed),
    removals: new Map(removals.map((one) => [one.placed.root.name, one])),
  }
  const whole = wave === undefined && workload === undefined
  return [...rootFiles(wanted, writing), ...(whole ? topFiles(writing, removals) : [])].toSorted((a, b) => byText(a.path, b.path))
}

function rootFiles(wanted: readonly PlacedRoot[], writing: Writing): readonly RenderedFile[] {
  const { input, languages, deployable } = writing
  const { graph } = input.landingZone
  const roots = wanted.map(({ root }) => root)
  const kubernetes = input.formats.includes('kubernetes') ? objectFiles(wanted, writing) : []
  return [
    ...(languages.includes('bicep') ? renderBicep(roots, graph) : []),
    ...(languages.includes('terraform') ? renderTerraform(roots, graph) : []),
    ...(input.formats.includes('resources') ? renderResources(roots, graph) : []),
    ...kubernetes,
    ...wanted.map((placed) => ({ path: `${placed.root.name}/README.md`, text: readmeOf(placed, kubernetes, writing) })),
    ...wanted.flatMap(({ root }) => {
      const text = languages.length === 0 ? undefined : remediationScript(root)
      return text === undefined ? [] : [{ path: `${root.name}/${REMEDIATION}`, text }]
    }),
    ...wanted.flatMap(({ root }) => {
      const removal = writing.removals.get(root.name)
      if (removal === undefined || removal.steps.length === 0) return []
      return languages.map((language) => ({
        path: `${root.name}/${language}/remove.sh`,
        text: removalScript(removal, language, deployable.graph),
      }))
    }),
  ]
}

const isDeployed = (format: RenderFormat): format is DeployLanguage => format === 'bicep' || format === 'terraform'

/** The objects of Kubernetes lie beside what builds their clusters. */
const objectFiles = (wanted: readonly PlacedRoot[], { input }: Writing): readonly RenderedFile[] =>
  input.landingZone.built
    .filter(({ workload, output }) => output.kubernetes.length > 0 && wanted.some(({ root }) => root.name === workload.root))
    .flatMap(({ workload, output }) =>
      renderKubernetes({
        folder: `${workload.root}/kubernetes`,
        objects: output.kubernetes,
        substitutions: output.substitutions,
        graph: input.landingZone.graph,
        at: workload.at,
      }),
    )

function readmeOf(placed: PlacedRoot, kubernetes: readonly RenderedFile[], { input, deployable, languages, removals }: Writing): string {
  const { name, wave } = placed.root
  const gate = input.gates?.find((one) => one.wave === wave)
  return rootReadme({
    placed,
    deployable,
    languages,
    removal: removals.get(name) ?? { placed, steps: [] },
    ...(gate === undefined ? {} : { gate }),
    clusters: kubernetes
      .filter(({ path }) => path.startsWith(`${name}/kubernetes/`) && path.endsWith('/kustomization.yaml'))
      .map(({ path }) => path.slice(name.length + 1, path.lastIndexOf('/'))),
    notes: input.landingZone.built.filter(({ workload }) => workload.root === name).flatMap(({ output }) => output.notes),
  })
}

function topFiles({ input, deployable, languages }: Writing, removals: readonly RootRemoval[]): readonly RenderedFile[] {
  const { placed } = deployable
  const { spec, name } = input.landingZone.declared
  const waves = placedWaves(placed)
  const [language] = languages
  return [
    {
      path: 'README.md',
      text: topReadme({
        title: spec.displayName ?? name,
        location: deployable.location,
        waves,
        placed,
        gates: input.gates ?? [],
        languages,
      }),
    },
    { path: 'REMOVAL.md', text: removalPlan(removals, languages) },
    ...(languages.includes('terraform') ? renderAddresses(deployable.graph) : []),
    ...(language === undefined || placed.length === 0
      ? []
      : [
          { path: 'roots.json', text: rootsFile(deployable) },
          { path: 'deploy.sh', text: deployScript(languages) },
          ...githubFiles({ language, formats: input.formats, waves }),
          ...azureFiles({ language, formats: input.formats, waves }),
        ]),
  ]
}
