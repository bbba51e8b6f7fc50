/**
 * Writes the exports, Terraform states and the deployment of this example from a fixed seed; `--check` fails when a committed file differs.
 * Compressed files are compared by what is in them: compressors differ from one version to the next.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { exampleFiles, type ExampleFile } from './generator/files.ts'
import { story } from './generator/story.ts'

const root = new URL('./', import.meta.url)
const generatedFolders = ['exports', 'terraform', 'deployments']

const read = async (path: string): Promise<string | undefined> => {
  const bytes = await readFile(new URL(path, root)).catch(() => undefined)
  if (bytes === undefined) return undefined
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

async function write({ path, text }: ExampleFile): Promise<void> {
  const file = new URL(path, root)
  await mkdir(dirname(fileURLToPath(file)), { recursive: true })
  await writeFile(file, path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text)
}

/** What lies in the generated folders, to find files that nothing generates any more. */
async function present(): Promise<readonly string[]> {
  const lists = await Promise.all(
    generatedFolders.map(async (folder) => {
      const entries = await readdir(new URL(folder, root), { recursive: true, withFileTypes: true }).catch(() => [])
      return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath.slice(fileURLToPath(root).length)}/${entry.name}`)
    }),
  )
  return lists.flat()
}

/** Paths of generated files that are missing, differ, or should not be there. */
export async function staleFiles(): Promise<readonly string[]> {
  const wanted = exampleFiles(story())
  const checked = await Promise.all(wanted.map(async (file) => ((await read(file.path)) === file.text ? [] : [file.path])))
  const known = new Set(wanted.map((file) => file.path))
  return [...checked.flat(), ...(await present()).filter((path) => !known.has(path))].toSorted()
}

async function regenerate(): Promise<void> {
  await Promise.all(generatedFolders.map((folder) => rm(new URL(folder, root), { recursive: true, force: true })))
  for (const file of exampleFiles(story())) await write(file)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = process.argv.includes('--check') ? await staleFiles() : (await regenerate(), [])
  if (stale.length > 0) {
    process.stderr.write(`stale, run \`node examples/five-teams/generate.ts\`: ${stale.join(', ')}\n`)
    process.exitCode = 1
  }
}
