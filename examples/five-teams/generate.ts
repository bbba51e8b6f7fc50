/** Writes the exports, Terraform states and the deployment of this example from a fixed seed; with `--check` nothing is written and stale files fail. */
import { fileURLToPath } from 'node:url'
import { relative } from 'node:path'
import { emit } from '../../scripts/generated.ts'
import { exampleFiles } from './generator/files.ts'
import { story } from './generator/story.ts'

const here = relative(process.cwd(), fileURLToPath(new URL('.', import.meta.url)))
const files = new Map([...exampleFiles(story())].map(([path, text]) => [`${here}/${path}`, text]))
emit(
  files,
  ['exports', 'terraform', 'deployments'].map((folder) => `${here}/${folder}`),
)
